import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/onex-report.json'), 'UTF-8')
def log = new File(basedir, 'build.log').getText('UTF-8')

assert report.summary.verdict == 'passed'
assert report.summary.files.checked == 4
assert log.contains('onex:check')
assert log.contains('onex:help')
