import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/onex-report.json'), 'UTF-8')

assert report.rules.size() > 10
assert report.rules.every { it.enabled }
assert report.findings.findAll { it.rule == 'StringId' }.collect { [it.path, it.severity] } == [
    // A model by the annotation that was added.
    ['src/main/java/shop/Basket.java', 'error'],
    // One step milder in a package that mirrors a wire format.
    ['src/main/java/shop/wire/Line.java', 'warning'],
]
