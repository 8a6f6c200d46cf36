import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/onex-report.json'), 'UTF-8')
def log = new File(basedir, 'build.log').getText('UTF-8')

assert report.summary.verdict == 'passed'
assert report.summary.complete
assert report.summary.files == [found: 0, checked: 0, cached: 0, skipped: 0, failed: 0]
assert report.performance.filesPerSecond == 0
assert report.alerts == []
assert log.contains('BUILD SUCCESS')
