// Twenty modules with ten sources each, and each wants another pool and another budget.
// Their packaging is pom, for nothing needs to be compiled.
(1..20).each { number ->
  def name = String.format('m%02d', number)
  def module = new File(basedir, name)
  def sources = new File(module, "src/main/java/shop/${name}")
  assert sources.mkdirs()
  new File(module, 'pom.xml').setText("""<project>
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>dev.onex.it</groupId>
    <artifactId>twenty-modules-share-one-pool</artifactId>
    <version>1</version>
  </parent>
  <artifactId>${name}</artifactId>
  <packaging>pom</packaging>
  <properties>
    <threads>${10 + number}</threads>
    <memoryBudget>${100 + number}KB</memoryBudget>
  </properties>
</project>
""", 'UTF-8')
  (0..9).each { i ->
    new File(sources, "Orders${i}.java").setText("""package shop.${name};

class Orders${i} {
  boolean isOpen() {
    System.out.println("${'x' * 100}");
    return false;
  }
}
""", 'UTF-8')
  }
}
return true
