import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/onex-report.json'), 'UTF-8')
def log = new File(basedir, 'build.log').getText('UTF-8')

assert report.findings.collect { [it.rule, it.severity] } == [['ConsoleOutput', 'critical']]
assert report.summary.verdict == 'passed'
