import groovy.json.JsonSlurper
import javax.xml.parsers.DocumentBuilderFactory

def json = { path -> new JsonSlurper().parse(new File(basedir, path), 'UTF-8') }
def xml = { path ->
  DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new File(basedir, path)).documentElement
}
def all = { root, name ->
  def nodes = root.getElementsByTagName(name)
  (0..<nodes.length).collect { nodes.item(it) }
}

def prints = [:]
['orders', 'money/payment'].each { module ->
  def path = "${module}/src/main/java/shop/model/Event.java".toString()
  def findings = json("${module}/target/onex-report.json").findings
  assert findings*.rule.contains('ObjectTyped')
  // In the JSON report paths are relative to the module, elsewhere to the root of the repository.
  assert findings*.path.unique() == ['src/main/java/shop/model/Event.java']

  def page = new File(basedir, "${module}/target/onex-report.html").getText('UTF-8')
  assert page.contains('<span class="name"><b>Event.java</b> <small>src/main/java/shop/model</small></span>')
  findings.each { assert page.contains("id=\"f-${it.fingerprint}\"") }

  def sarif = json("${module}/target/onex-report.sarif")
  assert sarif.version == '2.1.0'
  assert sarif.runs.size() == 1
  assert sarif.runs[0].tool.driver.name == 'onex'
  assert sarif.runs[0].automationDetails.id == "onex/dev.onex.it:${new File(module).name}/".toString()
  assert sarif.runs[0].results*.ruleId == findings*.rule
  assert sarif.runs[0].results*.locations*.physicalLocation*.artifactLocation*.uri.flatten().unique() == [path]
  def rule = sarif.runs[0].tool.driver.rules.find { it.id == 'ObjectTyped' }
  assert rule.help.markdown.contains('## Why, and what to do')

  def gitlab = json("${module}/target/onex-gitlab.json")
  assert gitlab*.check_name == findings*.rule
  assert gitlab*.location*.path.unique() == [path]
  prints[module] = gitlab*.fingerprint

  def checkstyle = xml("${module}/target/onex-checkstyle.xml")
  assert all(checkstyle, 'file').collect { it.getAttribute('name') } == [path]
  assert all(checkstyle, 'error').collect { it.getAttribute('message') } == findings*.message

  def junit = xml("${module}/target/onex-junit.xml")
  assert all(junit, 'testcase').size() > 30
  def failed = all(junit, 'failure').collect { it.getAttribute('type') }
  assert failed == findings.findAll { it.severity == 'critical' }*.rule.unique()
  assert all(junit, 'failure')[0].textContent.startsWith("${path}:")
}
// The same file in two modules: what it has must not be taken for one.
assert prints['orders'].intersect(prints['money/payment']) == []
assert prints['orders'].size() == prints['money/payment'].size()

// A project without sources has reports too, which say that all is well.
assert json('target/onex-gitlab.json') == []
assert json('target/onex-report.sarif').runs[0].results == []
