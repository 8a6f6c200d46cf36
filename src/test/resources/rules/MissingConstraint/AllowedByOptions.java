// option: noInputPackages=shop.out
package shop.out.orders;

import javax.validation.constraints.NotBlank;

record SignUp(String email, int age) {}
