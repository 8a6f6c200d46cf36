import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/onex-report.json'), 'UTF-8')
def log = new File(basedir, 'build.log').getText('UTF-8')

assert report.schemaVersion == '1.1'
assert report.summary.verdict == 'passed'
assert report.summary.files == [found: 4, checked: 4, cached: 0, skipped: 0, failed: 0]
assert report.findings == []
assert report.project == [groupId: 'dev.onex.it', artifactId: 'clean-project-passes', version: '1']
assert log.contains('onex: no findings')
