import io.github.migratemaven.testkit.RealBuild

def build = RealBuild.in(basedir, context, postgresMajor)
["first", "second", "loaded"].each { build.withOtherDatabase(it) }
build.typed("-DfirstUrl=" + RealBuild.url(context.first))
build.typed("-DsecondUrl=" + RealBuild.url(context.second))

// As published: it begins with DROP TABLE IF EXISTS and ends with COMMIT.
def published = RealBuild.classLoader.getResource("org/quartz/impl/jdbcjobstore/tables_postgres.sql").text
def folder = new File(basedir, "src/main/database")
folder.mkdirs()
new File(folder, "schema.sql").text = published

def edited = published
  .replaceFirst(/PRIORITY( +)INTEGER( +)NULL/, 'PRIORITY$1BIGINT$2NULL')
  .replaceFirst(/(?s)CREATE INDEX IDX_QRTZ_FT_TG.*?;/, "")
  .replaceFirst(/(?m)^( *)JOB_DATA( +)BYTEA( +)NULL,/, '$1JOB_DATA$2BYTEA$3NULL,\n$1TENANT VARCHAR(60) NOT NULL DEFAULT \'main\',')
  .replace("COMMIT;", "CREATE INDEX IDX_QRTZ_J_TENANT ON QRTZ_JOB_DETAILS (TENANT);\nCOMMIT;")
context.edited = edited
assert edited.contains("PRIORITY       BIGINT") && edited.contains("TENANT VARCHAR") && !edited.contains("IDX_QRTZ_FT_TG\n")
