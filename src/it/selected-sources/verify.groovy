import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/onex-report.json'), 'UTF-8')
def log = new File(basedir, 'build.log').getText('UTF-8')

assert report.summary.files == [found: 5, checked: 2, cached: 0, skipped: 3, failed: 0]
assert report.skipped == [
    [path: 'src/main/java/shop/Annotated.java', reason: 'generated'],
    [path: 'src/main/java/shop/Made.java', reason: 'generated'],
    [path: 'src/main/java/shop/legacy/Old.java', reason: 'excluded'],
]
assert report.findings*.path == [
    'src/main/java/shop/Kept.java',
    'src/test/java/shop/KeptTest.java',
]
assert log.contains('nowhere/**')
