package shop.users;

import lombok.Data;
import lombok.Setter;

// finding: 'ModelUser' has setters for 'name', so whoever holds one sees it change behind its back; make it a record
public class ModelUser {

  private String name;

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}

// finding: 'UserDto' has setters for 'age', 'size', '_mail', so whoever holds one sees it change behind its back; make it a record, or those fields final
class UserDto extends Person {

  private int age, size = 1;
  private String _mail;
  private final String id = "";
  private static int count;

  UserDto setAge(int years) {
    this.age = years;
    return this;
  }

  protected void setSize(int size) {
    this.size = size;
  }

  void setMail(String mail) {
    _mail = mail;
  }

  static void setCount(int count) {
    UserDto.count = count;
  }

  // finding: 'AddressDto' has setters for 'a', 'b', 'c', 'd', 'e' and 2 more, so whoever holds one sees it change behind its back; make it a record
  static class AddressDto {

    private String a, b, c, d, e, f, g;

    @Setter private String h;

    void setA(String a) {}

    void setB(String b) {}

    void setC(String c) {}

    void setD(String d) {}

    void setE(String e) {}

    void setF(String f) {}
  }
}

@Data
// finding: 'Login' has setters for 'name', so whoever holds one sees it change behind its back; make it a record
class Login {

  private String name;
  private final int attempts = 0;
}

class Person {}

interface Events {

  // finding: 'LoginEvent' has setters for 'at', so whoever holds one sees it change behind its back; make it a record
  class LoginEvent {

    private long at;

    public void setAt(long at) {
      this.at = at;
    }
  }
}
