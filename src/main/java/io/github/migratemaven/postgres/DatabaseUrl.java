package io.github.migratemaven.postgres;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the two spellings of a database URL: {@code jdbc:postgresql://…} and {@code
 * postgresql://user:password@host/db?…}.
 *
 * <p>Each spelling is read by its owner's rules: in the JDBC one a {@code +} is a space, in the
 * other it is itself, as for libpq and Prisma. Parameters of libpq and of Prisma become the
 * driver's ({@link UrlParameters}).
 */
public final class DatabaseUrl {

  private static final Pattern SCHEME = Pattern.compile("(jdbc:)?([A-Za-z][A-Za-z0-9+.-]*):.*");
  private static final Pattern UNRESOLVED = Pattern.compile("\\$\\{[^}]*}");
  private static final String ADVICE = "postgresql://USER:PASSWORD@HOST:5432/DATABASE";

  private DatabaseUrl() {}

  /**
   * Reads a URL.
   *
   * @throws io.github.migratemaven.error.MigrateException M501 when it is not a PostgreSQL URL; the
   *     text never repeats the URL, which may hold a password
   */
  public static DatabaseAddress parse(String url) {
    String text = url.strip();
    refuseWhatIsNoUrl(text);
    if (text.startsWith("jdbc:postgresql:")) {
      return address(text.substring("jdbc:postgresql:".length()), PercentCode.PLUS_IS_SPACE);
    }
    if (text.startsWith("postgresql://")) {
      return address(text.substring("postgresql:".length()), PercentCode.PLUS_IS_PLUS);
    }
    if (text.startsWith("postgres://")) {
      return address(text.substring("postgres:".length()), PercentCode.PLUS_IS_PLUS);
    }
    throw otherScheme(text);
  }

  /** The JDBC spelling without user and password, for programs that are given these apart. */
  public static String jdbc(DatabaseAddress address) {
    return "jdbc:postgresql://" + place(address) + UrlParameters.query(address);
  }

  /** The other spelling with user and password: a secret. */
  public static String complete(DatabaseAddress address) {
    String user = address.user() == null ? "" : PercentCode.encode(address.user());
    String password =
        address.password() == null ? "" : ':' + PercentCode.encode(address.password().reveal());
    String login = user.isEmpty() && password.isEmpty() ? "" : user + password + '@';
    return "postgresql://" + login + place(address) + UrlParameters.query(address);
  }

  private static String place(DatabaseAddress address) {
    return address.authority() + '/' + PercentCode.encode(address.database());
  }

  private static DatabaseAddress address(String rest, PercentCode code) {
    int question = rest.indexOf('?');
    String place = question < 0 ? rest : rest.substring(0, question);
    String query = question < 0 ? "" : rest.substring(question + 1);
    boolean hasAuthority = place.startsWith("//");
    int slash = hasAuthority ? place.indexOf('/', 2) : 0;
    String authority = hasAuthority ? place.substring(2, slash < 0 ? place.length() : slash) : "";
    String database = slash < 0 ? "" : withoutSlash(place.substring(slash));
    refuseUnescaped(authority, database, query);

    UrlParameters parameters = UrlParameters.read(query, code);
    Login login = Login.of(authority, code);
    String user = parameters.userOr(login.user());
    return new DatabaseAddress(
        Hosts.read(parameters.hostsOr(login.hosts())),
        databaseName(parameters.databaseOr(code.decode(database)), user),
        user,
        parameters.passwordOr(login.password()),
        parameters.schema(),
        parameters.forTheDriver());
  }

  private record Login(@Nullable String user, @Nullable Secret password, String hosts) {

    static Login of(String authority, PercentCode code) {
      int at = authority.lastIndexOf('@');
      if (at < 0) {
        return new Login(null, null, authority);
      }
      String login = authority.substring(0, at);
      int colon = login.indexOf(':');
      String user = code.decode(colon < 0 ? login : login.substring(0, colon));
      Secret password = colon < 0 ? null : new Secret(code.decode(login.substring(colon + 1)));
      return new Login(user.isEmpty() ? null : user, password, authority.substring(at + 1));
    }
  }

  /** libpq and the JDBC driver agree: no database means the one named like the user. */
  private static String databaseName(String database, @Nullable String user) {
    if (!database.isEmpty()) {
      return database;
    }
    return user == null ? System.getProperty("user.name", "postgres") : user;
  }

  private static String withoutSlash(String database) {
    return database.startsWith("/") ? database.substring(1) : database;
  }

  private static void refuseWhatIsNoUrl(String text) {
    if (text.isEmpty()) {
      throw unreadable("The database URL is empty.");
    }
    Matcher unresolved = UNRESOLVED.matcher(text);
    if (unresolved.find()) {
      throw unreadable(
          "The database URL holds " + unresolved.group() + ", and nothing gives that a value.");
    }
    if (text.startsWith("\"") || text.startsWith("'")) {
      throw unreadable("The database URL starts with a quotation mark.");
    }
  }

  /** A raw / or ? in a password ends the authority early and leaves the @ behind it. */
  private static void refuseUnescaped(String authority, String database, String query) {
    String firstName = query.split("[&=]", 2)[0];
    if (!authority.contains("@") && (database.contains("@") || firstName.contains("@"))) {
      throw unescapedPassword();
    }
  }

  private static MigrateException unescapedPassword() {
    return Problem.of(
            ErrorCode.M501,
            "The database URL cannot be taken apart: an @ stands where no user and password can be.")
        .next(
            NextStep.text(
                "Percent-encode what is special in user and password",
                "/ is %2F, ? is %3F, # is %23, @ is %40, : is %3A, % is %25"))
        .raise();
  }

  private static MigrateException otherScheme(String text) {
    Matcher matcher = SCHEME.matcher(text);
    if (!matcher.matches()) {
      return unreadable("The database URL has no scheme.");
    }
    String scheme = matcher.group(2).toLowerCase(Locale.ROOT);
    if (scheme.startsWith("prisma")) {
      return Problem.of(
              ErrorCode.M501,
              "The database URL is one of Prisma's proxies ("
                  + scheme
                  + ":), which only Prisma's own client speaks to.")
          .next(NextStep.text("Use the direct URL of the database behind it", ADVICE))
          .raise();
    }
    if (scheme.equals("tc")) {
      return unreadable("A jdbc:tc: URL (Testcontainers) can only be a <shadowUrl>.");
    }
    if (scheme.startsWith("postgres")) {
      return unreadable("The database URL has no // after its scheme.");
    }
    // What stands before a colon may be a password's neighbour: only known words are repeated.
    return unreadable(
        OtherDatabases.NAMES.contains(scheme)
            ? "The database URL is for " + scheme + "; this plugin migrates PostgreSQL only."
            : "The database URL is not one of PostgreSQL.");
  }

  static MigrateException unreadable(String what) {
    return Problem.of(ErrorCode.M501, what)
        .next(NextStep.text("Write it as", ADVICE))
        .next(NextStep.text("or as", "jdbc:postgresql://HOST:5432/DATABASE"))
        .raise();
  }
}
