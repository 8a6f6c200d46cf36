import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/onex-report.json'), 'UTF-8')
def log = new File(basedir, 'build.log').getText('UTF-8')

assert report.summary.verdict == 'passed'
assert report.summary.complete
assert report.summary.files == [found: 2, checked: 2, cached: 0, skipped: 0, failed: 0]
assert report.findings.collect { "${it.rule} ${it.path}:${it.line}:${it.column}".toString() } == [
    'CatchFallback src/main/java/shop/OrderFiles.java:15:7',
    'ConsoleOutput src/main/java/shop/OrderFiles.java:16:7',
    'NullCollection src/main/java/shop/OrderFiles.java:17:14',
    'StringId src/main/java/shop/model/Order.java:15:12',
    'UntypedTime src/main/java/shop/model/Order.java:15:31',
    'MisplacedOptional src/main/java/shop/model/Order.java:15:59',
]
assert report.findings.every { it.state == 'new' && it.fingerprint ==~ /[0-9a-f]{16}/ }

// The page is written by default, and explains each rule that found something.
def page = new File(basedir, 'target/onex-report.html').getText('UTF-8')
assert page.startsWith('<!DOCTYPE html>')
assert log =~ /(?m)^\[INFO\] onex: page .*quickstart.target.onex-report\.html$/
report.findings*.rule.unique().each { assert page.contains("id=\"rule-${it}\"") }

// The compiler's form: IDEs and CI servers link it.
assert log =~ /(?m)^\[WARNING\] .*Order\.java:\[15,12\] StringId: /
assert log.contains('2 files checked, 0 skipped, 0 failed')
assert log.contains('BUILD SUCCESS')
