import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/onex-report.json'), 'UTF-8')
def log = new File(basedir, 'build.log').getText('UTF-8')

assert report.summary.verdict == 'passed'
// Maven 4 asks repositories for lists of prefixes, which not every repository has.
assert !(log =~ /(?m)^\[WARNING\](?! Could not transfer metadata \/\.meta\/prefixes)/)
assert !log.contains('Plugin validation issues')
