import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
def report = new JsonSlurper().parse(new File(basedir, 'target/onex-report.json'), 'UTF-8')
assert report.findings*.rule == ['StringId', 'UntypedTime']

def site = new File(basedir, 'target/site/onex.html').getText('UTF-8')
assert site.contains('<h1>onex: passed</h1>')
assert site.contains('1 file checked, 0 known from the cache, 0 skipped, 0 failed, ')
assert site.contains('src/main/java/shop/Order.java')
report.findings.each {
  assert site.contains("<a href=\"onex-report.html#f-${it.fingerprint}\">${it.line}:${it.column}</a>")
  assert site.contains("<a href=\"#rule-${it.rule}\">${it.rule}</a>")
  assert site.contains("id=\"rule-${it.rule}\"")
  assert site.contains(it.message)
}
// The page is taken along, so that the link holds where the site is published.
assert site.contains('<a href="onex-report.html">')
def page = new File(basedir, 'target/site/onex-report.html').getText('UTF-8')
assert page == new File(basedir, 'target/onex-report.html').getText('UTF-8')
report.findings.each { assert page.contains("id=\"f-${it.fingerprint}\"") }
assert new File(basedir, 'target/site/project-reports.html').getText('UTF-8').contains('href="onex.html"')

// The site checks nothing: the check ran once, and no life cycle was forked.
assert log.count(':check (default) @ site-report') == 1
assert !log.contains('>>>')
def missing = new File(basedir, 'unchecked/onex-report.json').path
assert log.contains("onex: no page in the site, for there is no ${missing}; it shows what onex:check wrote")
assert !new File(basedir, 'unchecked/site/onex.html').exists()
assert !new File(basedir, 'unchecked/onex-report.json').exists()
