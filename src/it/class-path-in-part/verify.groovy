import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
def report = new JsonSlurper().parse(new File(basedir, 'orders/target/onex-report.json'), 'UTF-8')

assert log.contains('BUILD SUCCESS')
// The type of the one dependency that there is has a parameter; about the others nothing is said.
assert report.findings*.rule == ['RawType']
assert report.findings*.message[0].startsWith("component 'nodes' is a raw NodeList")
assert report.performance.unresolvedTypes == 2
