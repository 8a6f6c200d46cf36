package shop.users;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.xml.bind.annotation.XmlRootElement;
import lombok.Data;
import lombok.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;

public record ModelUser(UserName name) {

  static int count;

  static void setCount(int count) {
    ModelUser.count = count;
  }
}

class UserDto {

  private final String name;
  private int hash;

  UserDto(String name) {
    this.name = name;
  }

  UserDto withName(String changed) {
    return new UserDto(changed);
  }

  @Override
  public int hashCode() {
    if (hash == 0) {
      hash = name.hashCode();
    }
    return hash;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UserDto that && that.name.equals(name);
  }

  private void setHash(int hash) {
    this.hash = hash;
  }

  void setNothing(int nothing) {}

  void setHash(int hash, boolean now) {}
}

@Value
class Login {

  String name;
}

/** A framework makes these empty and fills them. */
@Entity
class UserEntity {

  private String name;

  public void setName(String name) {
    this.name = name;
  }
}

@Embeddable
@Data
class AddressDto {

  private String city;
}

@MappedSuperclass
class BaseEntity {

  private long created;

  void setCreated(long created) {
    this.created = created;
  }

  static class PartDto {

    private long created;

    void setCreated(long created) {
      this.created = created;
    }
  }
}

@ConfigurationProperties("users")
@Data
class UserRequest {

  private String name;
}

@XmlRootElement
class UserResponse {

  private String name;

  public void setName(String name) {
    this.name = name;
  }
}

class UserBuilder {

  private String name;

  UserBuilder setName(String name) {
    this.name = name;
    return this;
  }
}

@Data
class UserBuilderDto {

  private String name;
}

class UserService {

  private String name;

  public void setName(String name) {
    this.name = name;
  }
}

/** Fields that are not even private are another rule's. */
class Point2Dto {

  int x;

  void setX(int x) {
    this.x = x;
  }

  String text =
      """
      private int y; void setY(int y) { }
      """;
}
