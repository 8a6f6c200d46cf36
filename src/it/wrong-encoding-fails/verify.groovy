import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/onex-report.json'), 'UTF-8')
def log = new File(basedir, 'build.log').getText('UTF-8')

assert report.summary.files.failed == 1
assert report.findings.collect { [it.rule, it.line, it.column] } == [['UnparsableSource', 3, 6]]
assert report.findings[0].message.contains('0xFC')
assert report.findings[0].message.contains('UTF-8')
assert log =~ /(?m)^\[ERROR\] .*Latin\.java:\[3,6\] UnparsableSource: /
