// Throughput and efficiency are judged from 20 files and half a second on.
def sources = new File(basedir, 'src/main/java/shop/model')
assert sources.mkdirs()
(1..200).each { i ->
  def methods = (1..10).collect { "  Object raw${it}() { try { return null; } catch (Exception e) { return null; } }\n" }
  new File(sources, "Order${i}.java").setText("package shop.model;\n\npublic class Order${i} {\n${methods.join()}}\n", 'UTF-8')
}
new File(sources, 'Broken.java').setText('class Broken { int = ; }\n', 'UTF-8')
return true
