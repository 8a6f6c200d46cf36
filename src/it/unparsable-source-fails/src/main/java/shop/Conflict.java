package shop;

class Conflict {
  int price() {
<<<<<<< HEAD
    return 1;
=======
    return 2;
>>>>>>> feature
  }
}
