package io.github.migratemaven.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgresql://ada:pw@db.example.com:5433/shop",
        "postgres://ada:pw@db.example.com:5433/shop",
        "  postgresql://ada:pw@db.example.com:5433/shop\n",
        "jdbc:postgresql://db.example.com:5433/shop?user=ada&password=pw",
        "jdbc:postgresql://ada:pw@db.example.com:5433/shop",
        "postgresql://db.example.com:5433/shop?user=ada&password=pw",
        "postgresql:///?host=db.example.com&port=5433&dbname=shop&user=ada&password=pw",
      })
  void every_spelling_gives_the_same_address(String url) {
    DatabaseAddress address = DatabaseUrl.parse(url);

    assertThat(address.authority()).isEqualTo("db.example.com:5433");
    assertThat(address.database()).isEqualTo("shop");
    assertThat(address.user()).isEqualTo("ada");
    assertThat(password(address)).isEqualTo("pw");
    assertThat(address.schema()).isNull();
    assertThat(address.parameters()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "postgresql://h/db, h:5432",
    "postgresql:///db, localhost:5432",
    "jdbc:postgresql:db, localhost:5432",
    "jdbc:postgresql:/db, localhost:5432",
    "jdbc:postgresql:///db, localhost:5432",
    "postgresql://u@/db, localhost:5432",
    "postgresql://u@:6000/db, localhost:6000",
    "postgresql://u@h:/db, h:5432",
    "postgresql://[::1]/db, [::1]:5432",
    "postgresql://u:p@[2001:db8::1]:6432/db, [2001:db8::1]:6432",
    "'postgresql://u:p@a:1,b,[::1]:3/db', 'a:1,b:5432,[::1]:3'",
    "'jdbc:postgresql://a:1,b:2/db', 'a:1,b:2'",
  })
  void hosts_have_their_ports(String url, String authority) {
    assertThat(DatabaseUrl.parse(url).authority()).isEqualTo(authority);
  }

  @Test
  void a_missing_database_is_the_one_named_like_the_user() {
    assertThat(DatabaseUrl.parse("postgresql://ada@h").database()).isEqualTo("ada");
    assertThat(DatabaseUrl.parse("postgresql://ada@h/").database()).isEqualTo("ada");
    assertThat(DatabaseUrl.parse("postgresql://ada@h?sslmode=require").database()).isEqualTo("ada");
    assertThat(DatabaseUrl.parse("jdbc:postgresql://h/?user=bob").database()).isEqualTo("bob");
    assertThat(DatabaseUrl.parse("postgresql://h").database())
        .isEqualTo(System.getProperty("user.name"));
  }

  @Test
  void percent_codes_are_decoded_in_every_part() {
    DatabaseAddress address =
        DatabaseUrl.parse("postgresql://a%40b:p%2F%3F%23%40%3A%25%C3%A4@h/my%20db?schema=my%26s");

    assertThat(address.user()).isEqualTo("a@b");
    assertThat(password(address)).isEqualTo("p/?#@:%ä");
    assertThat(address.database()).isEqualTo("my db");
    assertThat(address.schema()).isEqualTo("my&s");
  }

  @Test
  void a_plus_is_a_space_for_the_jdbc_driver_and_itself_for_libpq() {
    assertThat(password(DatabaseUrl.parse("postgresql://u:a+b@h/db"))).isEqualTo("a+b");
    assertThat(password(DatabaseUrl.parse("postgresql://h/db?user=u&password=a+b")))
        .isEqualTo("a+b");
    assertThat(password(DatabaseUrl.parse("jdbc:postgresql://h/db?user=u&password=a+b")))
        .isEqualTo("a b");
  }

  @Test
  void what_is_harmless_in_a_password_need_not_be_encoded() {
    assertThat(password(DatabaseUrl.parse("postgresql://u:a@b:c#d!$&=@h/db")))
        .isEqualTo("a@b:c#d!$&=");
    assertThat(password(DatabaseUrl.parse("postgresql://u:@h/db"))).isEmpty();
  }

  @Test
  void the_schema_is_prismas_or_the_first_of_the_drivers_search_path() {
    assertThat(DatabaseUrl.parse("postgresql://h/db?schema=sales").schema()).isEqualTo("sales");
    assertThat(DatabaseUrl.parse("jdbc:postgresql://h/db?currentSchema=a,public").schema())
        .isEqualTo("a");
    assertThat(DatabaseUrl.parse("jdbc:postgresql://h/db?currentSchema=%22My%22%22S%22").schema())
        .isEqualTo("My\"S");
    assertThat(DatabaseUrl.parse("postgresql://h/db?schema=s&currentSchema=c").schema())
        .isEqualTo("s");
    assertThat(DatabaseUrl.parse("postgresql://h/db?schema=").schema()).isNull();
    assertThat(DatabaseUrl.parse("postgresql://h/db?schema=s&currentSchema=c").parameters())
        .isEmpty();
  }

  @Test
  void what_only_prismas_client_understands_is_left_out() {
    assertThat(
            DatabaseUrl.parse(
                    "postgresql://h/db?connection_limit=1&pool_timeout=2&pgbouncer=true"
                        + "&statement_cache_size=0&max_connection_lifetime=1"
                        + "&max_idle_connection_lifetime=1&single_use_connections=true")
                .parameters())
        .isEmpty();
  }

  @Test
  void parameters_of_libpq_and_prisma_get_the_drivers_names() {
    assertThat(
            DatabaseUrl.parse(
                    "postgresql://h/db?connect_timeout=3&socket_timeout=4&application_name=app"
                        + "&options=-c%20statement_timeout%3D5s&keepalives=1"
                        + "&target_session_attrs=read-write&channel_binding=require&sslmode=prefer")
                .parameters())
        .isEqualTo(
            Map.of(
                "connectTimeout", "3",
                "socketTimeout", "4",
                "ApplicationName", "app",
                "options", "-c statement_timeout=5s",
                "tcpKeepAlive", "true",
                "targetServerType", "primary",
                "channelBinding", "require",
                "sslmode", "prefer"));
  }

  @Test
  void parameters_that_nobody_knows_are_left_to_the_driver() {
    assertThat(
            DatabaseUrl.parse("jdbc:postgresql://h/db?logUnclosedConnections=true&x").parameters())
        .isEqualTo(Map.of("logUnclosedConnections", "true", "x", ""));
  }

  @Test
  void certificates_keep_libpqs_meaning_unless_a_word_of_prismas_stands_beside_them() {
    assertThat(
            DatabaseUrl.parse(
                    "postgresql://h/db?sslmode=verify-ca&sslcert=c&sslkey=k&sslrootcert=r")
                .parameters())
        .isEqualTo(
            Map.of("sslmode", "verify-ca", "sslcert", "c", "sslkey", "k", "sslrootcert", "r"));
    assertThat(
            DatabaseUrl.parse(
                    "postgresql://h/db?sslmode=require&sslcert=ca&sslidentity=id.p12&sslpassword=s&sslaccept=strict")
                .parameters())
        .isEqualTo(
            Map.of(
                "sslmode", "verify-full",
                "sslrootcert", "ca",
                "sslkey", "id.p12",
                "sslpassword", "s"));
    assertThat(
            DatabaseUrl.parse("postgresql://h/db?sslmode=require&sslaccept=accept_invalid_certs")
                .parameters())
        .isEqualTo(Map.of("sslmode", "require"));
  }

  @Test
  void the_systems_certificates_are_javas() {
    String java = "org.postgresql.ssl.DefaultJavaSSLFactory";
    assertThat(
            DatabaseUrl.parse("postgresql://h/db?sslmode=verify-full&sslrootcert=system")
                .parameters())
        .isEqualTo(Map.of("sslmode", "verify-full", "sslfactory", java));
    assertThat(DatabaseUrl.parse("postgresql://h/db?sslaccept=strict").parameters())
        .isEqualTo(Map.of("sslmode", "verify-full", "sslfactory", java));
  }

  @ParameterizedTest
  @CsvSource({
    "'', is empty",
    "'   ', is empty",
    "${env.STAGING_URL}, 'holds ${env.STAGING_URL}, and nothing gives that a value'",
    "'\"postgresql://u:s3cret@h/db\"', starts with a quotation mark",
    "prisma+postgres://accelerate.prisma-data.net/?api_key=s3cret, only Prisma's own client",
    "prisma://accelerate.prisma-data.net/?api_key=s3cret, only Prisma's own client",
    "mysql://u:s3cret@h/db, is for mysql",
    "jdbc:mysql://h/db?password=s3cret, is for mysql",
    "jdbc:h2:mem:s3cret, is for h2",
    "file:./dev.db, is for file",
    "jdbc:tc:postgresql:16:///db, can only be a <shadowUrl>",
    "postgresql:u:s3cret@h/db, has no //",
    "u:s3cret@h/db, is not one of PostgreSQL",
    "s3cret, has no scheme",
    "postgresql://u:s3cret/x@h/db, percent-encode",
    "postgresql://u:s3cret?x@h/db?schema=s, percent-encode",
    "postgresql://u:s3cret%zz@h/db, not followed by two hexadecimal digits",
    "postgresql://u:s3cret%@h/db, not followed by two hexadecimal digits",
    "postgresql://u:s3cret, is not a number from 1 to 65535",
    "postgresql://u:s3cret@h:70000/db, is not a number from 1 to 65535",
    "postgresql://u:s3cret@h:0/db, is not a number from 1 to 65535",
    "postgresql://u:s3cret@[::1/db, no ]",
    "postgresql://u:s3cret@%2Fvar%2Frun/db, Unix socket",
    "postgresql:///db?host=/var/run/postgresql, Unix socket",
  })
  void anything_else_is_refused_with_the_reason_and_without_the_secret(String url, String reason) {
    MigrateException refusal =
        catchThrowableOfType(MigrateException.class, () -> DatabaseUrl.parse(url));

    assertThat(refusal.problem().code()).isEqualTo(ErrorCode.M501);
    String words = refusal.problem().toString();
    assertThat(words).containsIgnoringCase(reason).doesNotContain("s3cret");
    assertThat(refusal.problem().next()).isNotEmpty();
    assertThat(refusal.getCause()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgresql://ada:pw@h:5433/shop",
        "postgresql://a%40b:p%2F%3F%23%40%3A%25%C3%A4+%20@h/my%20db?schema=My%26S&sslmode=require",
        "postgresql://u:@a:1,[::1]:2/db?options=-c%20a%3Db",
        "postgresql://h/db",
      })
  void an_address_can_be_written_as_a_url_again(String url) {
    DatabaseAddress address = DatabaseUrl.parse(url);

    DatabaseAddress again = DatabaseUrl.parse(DatabaseUrl.complete(address));
    DatabaseAddress jdbc = DatabaseUrl.parse(DatabaseUrl.jdbc(address));

    assertThat(DatabaseUrl.complete(again)).isEqualTo(DatabaseUrl.complete(address));
    assertThat(again.withCredentials(null, null)).isEqualTo(address.withCredentials(null, null));
    assertThat(jdbc).isEqualTo(address.withCredentials(null, null));
  }

  @Test
  void a_role_to_work_as_joins_the_options_given() {
    assertThat(DatabaseUrl.parse("postgresql://h/db").workingAs("own er\\").parameters())
        .isEqualTo(Map.of("options", "-c role=own\\ er\\\\"));
    assertThat(DatabaseUrl.parse("postgresql://h/db?options=-ca%3Db").workingAs("o").parameters())
        .isEqualTo(Map.of("options", "-ca=b -c role=o"));
  }

  @Test
  void the_address_as_text_shows_no_password() {
    DatabaseAddress address = DatabaseUrl.parse("postgresql://ada:s3cret@h/shop");

    assertThat(address).hasToString("\"shop\" on h:5432");
    assertThat(address.password()).hasToString("****");
  }

  private static String password(DatabaseAddress address) {
    return Objects.requireNonNull(address.password()).reveal();
  }
}
