import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/onex-report.json'), 'UTF-8')
def log = new File(basedir, 'build.log').getText('UTF-8')

assert report.summary.files.checked == 1
assert report.findings.collect { [it.rule, it.path, it.symbol] } == [
    ['ConsoleOutput', 'B\u00fccher und mehr/java/Lager.java', 'Lager#\u00f6ffne()'],
]
assert log =~ /(?m)^\[WARNING\] .*path with spaces.*Lager\.java:\[3,5\] ConsoleOutput: /
