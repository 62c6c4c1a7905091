package io.github.migratemaven.maven;

import io.github.migratemaven.command.Target;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.maven.Credentials.Login;
import io.github.migratemaven.postgres.DatabaseAddress;
import io.github.migratemaven.postgres.DatabaseUrl;
import io.github.migratemaven.postgres.Secret;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which database a goal works on.
 *
 * <p>Typed by hand: what was typed, else what the POM names, else {@code DATABASE_URL}, else the
 * goal's fallback. Bound to the lifecycle: only what the POM names or the build made; otherwise
 * {@code mvn install} on a laptop where somebody exported a staging URL would migrate staging.
 */
final class DatabaseSelection {

  static final String DATABASE_URL = "DATABASE_URL";

  private final SelectionInput input;
  private final Credentials credentials;

  DatabaseSelection(SelectionInput input, Credentials credentials) {
    this.input = input;
    this.credentials = credentials;
  }

  /**
   * The database, or nothing when the goal can do without one and none is named.
   *
   * @throws MigrateException M501 to M506, M510 or M511
   */
  Optional<Selected> choose() {
    return switch (input.invocation()) {
      case TYPED_BY_HAND ->
          typed().or(this::ofThePom).or(this::ofTheEnvironment).or(this::fallback);
      case BOUND_TO_LIFECYCLE -> ofThePom().or(this::ofTheBuild).or(this::nothingNamed);
    };
  }

  /** A database by its URL, which holds its credentials. */
  Selected atUrl(String url, String origin) {
    return new Selected(at(url, Login.OF_THE_URL, null), origin);
  }

  /** One of the POM's {@code <databases>}. */
  Selected withId(String id, String origin) {
    return named(id, origin);
  }

  private Optional<Selected> typed() {
    Optional<String> url = input.flags().value(Flag.DATABASE_URL);
    if (url.isPresent()) {
      return Optional.of(
          new Selected(
              at(url.get(), login(input.flags().value(Flag.SERVER_ID).orElse(null)), null),
              "-Dmigrate.url"));
    }
    return input.flags().value(Flag.DATABASE).map(id -> named(id, "-Ddb=" + id));
  }

  private Optional<Selected> ofThePom() {
    NamedDatabase pom = input.pom();
    if (pom.url() != null) {
      return Optional.of(
          new Selected(at(pom.url(), login(pom.serverId()), null), "<url> of the POM"));
    }
    return pom.id().isEmpty()
        ? Optional.empty()
        : Optional.of(named(pom.id(), "<database>" + pom.id() + "</database> of the POM"));
  }

  private Optional<Selected> ofTheEnvironment() {
    String url = input.environmentVariable(DATABASE_URL);
    return url == null
        ? Optional.empty()
        : Optional.of(
            new Selected(at(url, Login.OF_THE_URL, null), "the environment variable DATABASE_URL"));
  }

  private Optional<Selected> ofTheBuild() {
    return input
        .buildDatabase()
        .map(url -> new Selected(at(url, Login.OF_THE_URL, null), "migrate:start in this build"));
  }

  private Optional<Selected> fallback() {
    return switch (input.fallback()) {
      case DEVELOPMENT_DATABASE ->
          Optional.of(new Selected(Target.development(), "nothing names another"));
      case NO_DATABASE -> Optional.empty();
      case REFUSE -> throw nothingTyped();
    };
  }

  private Optional<Selected> nothingNamed() {
    if (input.fallback() == SelectionInput.Fallback.NO_DATABASE) {
      return Optional.empty();
    }
    throw Problem.of(
            ErrorCode.M503,
            "migrate:"
                + input.goal()
                + " is bound to the lifecycle here, and the POM names no database for it.")
        .state(
            "A bound goal reads neither DATABASE_URL nor -Dmigrate.url: otherwise a build on a"
                + " machine where somebody exported another database's URL would change that one.")
        .next(
            NextStep.text(
                "A throw-away database per build",
                "add <goal>start</goal> before <goal>" + input.goal() + "</goal> in the POM"))
        .next(
            NextStep.text(
                "A database of your own",
                "<configuration><url>…</url><serverId>…</serverId></configuration>"))
        .next(
            NextStep.text(
                "The environment after all",
                "<configuration><url>${env.DATABASE_URL}</url></configuration>"))
        .raise();
  }

  private MigrateException nothingTyped() {
    Problem problem =
        Problem.of(ErrorCode.M502, "No database is named for migrate:" + input.goal() + ".")
            .next(
                NextStep.goal(
                    "Name one", input.goal(), "migrate.url=postgresql://USER@HOST/DATABASE"));
    for (NamedDatabase named : input.named()) {
      problem = problem.next(NextStep.goal("Or one of the POM", input.goal(), "db=" + named.id()));
    }
    return problem
        .next(NextStep.text("Or set", DATABASE_URL + " in the environment"))
        .next(NextStep.text("Or write", "<url> and <serverId> in the plugin's <configuration>"))
        .raise();
  }

  private Selected named(String id, String origin) {
    List<NamedDatabase> found =
        input.named().stream().filter(database -> database.id().equals(id)).toList();
    if (found.size() != 1) {
      throw Problem.of(
              ErrorCode.M504,
              (found.isEmpty() ? "No" : "More than one")
                  + " <database> of <databases> has the id \""
                  + id
                  + "\".")
          .next(
              NextStep.text("", ids().isEmpty() ? "The POM has no <databases>." : "Ids: " + ids()))
          .raise();
    }
    NamedDatabase database = found.get(0);
    return new Selected(at(urlOf(database), loginOf(database), database.role()), origin);
  }

  private String urlOf(NamedDatabase database) {
    if (database.url() != null) {
      return database.url();
    }
    if (database.urlEnv() == null) {
      throw Problem.of(
              ErrorCode.M511,
              "<database> \"" + database.id() + "\" has neither <url> nor <urlEnv>.")
          .raise();
    }
    String url = input.environmentVariable(database.urlEnv());
    if (url == null) {
      throw Problem.of(
              ErrorCode.M506,
              "The environment variable "
                  + database.urlEnv()
                  + " of <database> \""
                  + database.id()
                  + "\" is not set.")
          .raise();
    }
    return url;
  }

  private Login loginOf(NamedDatabase database) {
    Login login = login(database.serverId());
    return database.passwordCommand() == null
        ? login
        : new Login(login.user(), credentials.passwordOf(database.passwordCommand()));
  }

  private Login login(@Nullable String serverId) {
    return serverId == null ? Login.OF_THE_URL : credentials.server(serverId);
  }

  private String ids() {
    return input.named().stream().map(NamedDatabase::id).collect(Collectors.joining(", "));
  }

  private static Target at(String url, Login login, @Nullable String role) {
    DatabaseAddress address = DatabaseUrl.parse(url);
    String user = login.user() == null ? address.user() : login.user();
    Secret password = login.password() == null ? address.password() : new Secret(login.password());
    DatabaseAddress loggedIn = address.withCredentials(user, password);
    return new Target.At(role == null ? loggedIn : loggedIn.workingAs(role));
  }
}
