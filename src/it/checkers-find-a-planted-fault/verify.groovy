def log = new File(basedir, 'build.log').text
assert log.contains("[NullAway] dereferenced expression 'text' is @Nullable")
assert log.contains('[DeadException]')
