// option: allowEnvDefaults=shop.cache.*,SHOP_STAGE
package shop.orders;

class Settings {

  // finding: if the system property 'shop.caches' is missing, a literal steps in and nobody notices; fail at the start and say that it is missing
  static final String KIND = System.getProperty("shop.caches", "soft");
}
