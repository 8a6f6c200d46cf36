// What earlier runs of this test left.
new File(localRepositoryPath, '.cache/onex/history/dev.onex.it.history-survives-clean.jsonl').delete()
return true
