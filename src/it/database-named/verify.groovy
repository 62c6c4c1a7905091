String log = new File(basedir, "build.log").text
// Maven itself shows what it was called with only with -X.
assert !log.contains("s3cret")
assert log.contains("M502  No database is named for migrate:deploy.")
assert log.contains('"-Ddb=wrong-password"')
assert log.contains("M501  The database URL is for mysql")
assert log.contains('P1001  Database "shop" on 127.0.0.1:1 cannot be reached.')
assert log.contains("P1000  The server refused user")
assert log.contains("from -Ddb=target")
assert !log.contains("\tat ")

new File(basedir, "target/migrate").listFiles().each { assert !it.text.contains("s3cret") }
assert context.target.queryStrings("SELECT count(*) FROM orders") == ["1"]
