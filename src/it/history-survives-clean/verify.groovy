import groovy.json.JsonSlurper

def file = new File(localRepositoryPath, '.cache/onex/history/dev.onex.it.history-survives-clean.jsonl')
def report = new JsonSlurper().parse(new File(basedir, 'target/onex-report.json'), 'UTF-8')

def rows = file.readLines('UTF-8').collect { new JsonSlurper().parseText(it) }
assert rows.size() == 3
assert rows*.project.unique() == ['dev.onex.it:history-survives-clean']
assert rows*.verdict == ['passed'] * 3
assert rows*.work*.checked == [1, 1, 1]
// The same input is the same work, build for build.
assert rows*.work*.parsedDeclarations.unique().size() == 1
assert rows*.work*.ruleCalls.unique().size() == 1
assert rows*.setup*.input.unique() == [report.run.inputHash]
assert rows*.setup*.rules.unique() == [report.run.rulesHash]
assert rows*.times.every { it.wallMillis > 0 && it.stageMillis.scan >= 0 }

assert report.history.window.operations == 3
assert report.history.comparison == 'no-baseline'
assert report.history.reason.endsWith('so far 2')
assert report.history.problems == []
