// option: allowEnvDefaults=shop.cache.*,SHOP_STAGE
package shop.orders;

class Settings {

  static final String KIND = System.getProperty("shop.cache.kind", "soft");

  static final String STAGE = System.getenv().getOrDefault("SHOP_STAGE", "test");
}
