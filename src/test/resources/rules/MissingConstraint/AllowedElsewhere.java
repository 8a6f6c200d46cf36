package shop.orders;

/** Nobody uses Bean Validation in this package. */
record SignUp(String email, int age) {}
