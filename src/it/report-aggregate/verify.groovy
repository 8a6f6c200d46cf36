import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
def json = { path -> new JsonSlurper().parse(new File(basedir, path), 'UTF-8') }
def page = { out -> new File(basedir, "${out}/onex-aggregate.html").getText('UTF-8') }
def states = { report -> report.modules.collectEntries { [it.module, it.state] } }

// Every module was checked by two threads, and the aggregate waited for all of them.
def first = json('first/onex-aggregate.json')
assert first.schemaVersion == '1.1'
assert first.project == [groupId: 'dev.onex.it', artifactId: 'report-aggregate', version: '1']
assert first.summary == [
  verdict: 'passed', complete: true,
  modules: [found: 4, passed: 4, failed: 0, unread: 0, skipped: 0, withoutSources: 0, leftOut: 0],
  files: [found: 3, checked: 3, cached: 0, skipped: 0, failed: 0],
  findings: [critical: 0, error: 4, warning: 0, new: 4, baselined: 0, suppressed: 0]]
assert first.rules == [
  [rule: 'MisplacedOptional', severity: 'error', findings: 2, modules: 2],
  [rule: 'StringId', severity: 'error', findings: 1, modules: 1],
  [rule: 'UntypedTime', severity: 'error', findings: 1, modules: 1]]
assert first.modules*.module == ['.', 'catalogue', 'orders', 'payment']
first.modules.each {
  def own = json(it.report)
  assert it.summary == own.summary
  assert it.findings == own.findings
  assert it.problem == null
}
assert page('first').contains('<h1>report-aggregate 1 <span class="verdict">passed</span></h1>')
['catalogue', 'orders', 'payment'].each {
  assert page('first').contains("<a href=\"../${it}/first/onex-report.html\">${it}</a>")
  assert page('first').contains("${it}/src/main/java/shop/${it}</small>")
}
assert log.contains('[INFO] onex: 4 modules: 4 passed, 0 failed, 0 not read, 0 skipped, 0 without sources, 0 left out')
assert log.contains('[INFO] onex: 0 critical, 4 error, 0 warning, 0 suppressed in 3 files; passed')
// Checks know nothing of sites. The interface may be looked at by Maven, as those of all goals are.
def classes = new File(basedir, 'classes.log').getText('UTF-8')
assert classes.contains(' dev.onex.page.Page ')
assert !classes.contains(' dev.onex.page.SiteReport ')
assert !classes.contains(' org.apache.maven.doxia.sink.SinkFactory ')

// One module failed and one was not checked.
def second = json('second/onex-aggregate.json')
assert second.summary.verdict == 'failed'
assert !second.summary.complete
assert second.summary.modules == [found: 4, passed: 2, failed: 1, unread: 1, skipped: 0, withoutSources: 0, leftOut: 0]
assert second.summary.findings == [critical: 0, error: 3, warning: 0, new: 3, baselined: 0, suppressed: 0]
assert states(second) == ['.': 'read', catalogue: 'read', orders: 'read', payment: 'missing']
def missing = 'it has sources, and payment/second/onex-report.json is not there: onex:check did not run; ' +
  'bind it in this module and run mvn verify onex:report-aggregate'
assert second.modules.find { it.module == 'payment' }.problem == missing
assert page('second').contains("<li>payment was not read: ${missing}</li>")
assert page('second').contains('<span class="verdict">failed</span>')
assert log.contains("[ERROR] onex: not read: payment: ${missing}")
assert log.contains('[WARNING] onex: failed: orders')
assert log.contains('[INFO] onex: 4 modules: 2 passed, 1 failed, 1 not read, 0 skipped, 0 without sources, 0 left out')

// What cannot be read says what was found, what is allowed and what to do.
def third = json('third/onex-aggregate.json')
assert third.summary.verdict == 'incomplete'
assert states(third) == ['.': 'no-sources', catalogue: 'unreadable', orders: 'unreadable', payment: 'missing']
def foreign = 'orders/third/onex-report.json is no report of onex:check that can be read: schemaVersion is 2.0, ' +
  'and allowed is 1 with any minor; let this version of onex:check write it anew: run mvn verify onex:report-aggregate'
assert third.modules.find { it.module == 'orders' }.problem == foreign
assert log.contains("[ERROR] onex: not read: orders: ${foreign}")
assert page('third').contains("<li>orders was not read: ${foreign}</li>")
assert log.contains('[ERROR] onex: not read: catalogue: catalogue/third/onex-report.json is no JSON: ')
assert page('third').contains('<span class="verdict">incomplete</span>')

// What somebody skips on purpose is named, and fails nothing.
def fourth = json('fourth/onex-aggregate.json')
assert fourth.summary.verdict == 'passed'
assert fourth.summary.modules == [found: 4, passed: 3, failed: 0, unread: 0, skipped: 1, withoutSources: 0, leftOut: 0]
assert states(fourth) == ['.': 'read', catalogue: 'read', orders: 'read', payment: 'skipped']
assert log.contains('[WARNING] onex: skipped: payment')
assert page('fourth').contains('<td class="sev ">skipped</td>')
