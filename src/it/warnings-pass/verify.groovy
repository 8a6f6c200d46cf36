import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/onex-report.json'), 'UTF-8')
def log = new File(basedir, 'build.log').getText('UTF-8')

assert report.summary.verdict == 'passed'
assert report.summary.findings.warning == 1
assert report.findings*.rule == ['ConsoleOutput']
assert log =~ /(?m)^\[WARNING\] .*Printer\.java:\[5,5\] ConsoleOutput: /
assert !(log =~ /(?m)^\[ERROR\]/)
