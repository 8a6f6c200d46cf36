import groovy.json.JsonSlurper

// The parent is built first, so that its wishes count for all.
def budget = 32 * 1024

def log = new File(basedir, 'build.log').getText('UTF-8')
def reports = (1..20).collect { number ->
  new JsonSlurper().parse(new File(basedir, String.format('m%02d/target/onex-report.json', number)), 'UTF-8')
}

reports.eachWithIndex { report, i ->
  assert report.project.artifactId == String.format('m%02d', i + 1)
  assert report.summary.files == [found: 10, checked: 10, cached: 0, skipped: 0, failed: 0]
  assert report.findings*.rule == ['ConsoleOutput'] * 10
  assert report.run.threads == 3
  assert report.performance.workers == 3
  assert report.memory.budgetBytes == budget
  assert report.memory.peakAdmittedBytes <= budget
  assert report.memory.oversizeChunks == 0
}

assert reports*.memory*.peakAdmittedBytes.max() > budget / 2
assert log.contains('BUILD SUCCESS')
