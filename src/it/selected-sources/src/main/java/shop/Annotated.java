package shop;

import javax.annotation.processing.Generated;

@Generated("machine")
class Annotated {
  void p() {
    System.out.println(1);
  }
}
