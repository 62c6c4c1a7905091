package io.github.migratemaven.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TestDatabaseTest {

  @Test
  void a_database_is_empty_and_of_the_major_under_test() {
    try (TestDatabase db = TestDatabase.create()) {
      db.execute("CREATE TABLE t (a int); INSERT INTO t VALUES (1), (NULL)");
      assertThat(db.queryStrings("SELECT a, 'x' FROM t ORDER BY a"))
          .containsExactly("1|x", "null|x");
      assertThat(db.queryStrings("SHOW server_version_num").get(0))
          .startsWith(String.valueOf(Cluster.release().major()));
    }
  }

  @Test
  void databases_do_not_see_each_other() {
    try (TestDatabase one = TestDatabase.create();
        TestDatabase two = TestDatabase.create()) {
      one.execute("CREATE TABLE t ()");
      two.execute("CREATE TABLE t ()");
    }
  }
}
