import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')

def parent = new JsonSlurper().parse(new File(basedir, 'target/onex-report.json'), 'UTF-8')
assert parent.summary.verdict == 'passed'
assert parent.summary.files.found == 0

['catalogue', 'orders', 'payment'].each { module ->
  def report = new JsonSlurper().parse(new File(basedir, "${module}/target/onex-report.json"), 'UTF-8')
  assert report.project.artifactId == module
  assert report.summary.files == [found: 1, checked: 1, cached: 0, skipped: 0, failed: 0]
  assert report.findings*.rule == ['MisplacedOptional']
  // Paths are relative to the module, workers and budget are the build's.
  assert report.findings*.path == ["src/main/java/shop/${module}/${module.capitalize()}.java".toString()]
  assert report.run.threads == 2
  assert report.memory.budgetBytes == 64 * 1024 * 1024
}
assert log.contains('BUILD SUCCESS')
