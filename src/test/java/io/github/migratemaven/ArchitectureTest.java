package io.github.migratemaven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.github.migratemaven.embedded.BinarySource;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.planted.catalog.CatalogThatKnowsMaven;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may import whom. The table is CONTRIBUTING.md's; anything not listed is a mistake. */
class ArchitectureTest {

  private static final String ROOT = "io.github.migratemaven";

  /** Rooms that everybody may use. */
  private static final List<String> EVERYBODYS = List.of("event", "error");

  private static final Map<String, List<String>> MAY_IMPORT = new LinkedHashMap<>();

  static {
    // postgres: only the values that say where a database is.
    room("maven", "report", "command", "embedded", "postgres");
    room(
        "report",
        "command",
        "apply",
        "safety",
        "plan",
        "diff",
        "history",
        "source",
        "script",
        "postgres",
        "catalog");
    room(
        "command",
        "snapshot",
        "apply",
        "seed",
        "safety",
        "ddl",
        "plan",
        "diff",
        "history",
        "source",
        "script",
        "shadow",
        "embedded",
        "catalog",
        "postgres");
    room("snapshot", "source", "shadow", "script", "introspect", "history", "catalog", "postgres");
    room("source", "ddl", "plan", "diff", "script", "catalog");
    room("safety", "plan", "diff", "script", "catalog", "postgres");
    room("ddl", "plan", "diff", "catalog");
    room("plan", "diff", "catalog");
    room("diff", "catalog");
    room("apply", "history", "script", "postgres", "catalog");
    room("seed", "script", "postgres");
    room("introspect", "catalog", "postgres");
    room("shadow", "embedded", "script", "postgres", "catalog");
    room("history", "script", "postgres", "catalog");
    room("script", "postgres", "catalog");
    room("embedded", "postgres");
    room("postgres", "catalog");
    room("catalog");
    room("event");
    room("error");
  }

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @TestFactory
  Stream<DynamicTest> every_room_imports_only_what_the_table_allows() {
    return MAY_IMPORT.keySet().stream()
        .map(
            room ->
                DynamicTest.dynamicTest(
                    room, () -> roomRule(ROOT, room).allowEmptyShould(true).check(OURS)));
  }

  @Test
  void rooms_have_no_circles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(OURS);
  }

  @Test
  void every_class_lives_in_a_room_of_the_table() {
    assertThat(OURS).allSatisfy(type -> assertThat(MAY_IMPORT).containsKey(roomOf(type)));
  }

  @Test
  void every_error_code_is_raised_somewhere() {
    Set<String> raised =
        OURS.stream()
            .flatMap(type -> type.getFieldAccessesFromSelf().stream())
            .filter(access -> access.getTargetOwner().isEquivalentTo(ErrorCode.class))
            .filter(access -> !access.getOriginOwner().isEquivalentTo(ErrorCode.class))
            .map(access -> access.getTarget().getName())
            .collect(Collectors.toSet());
    assertThat(ErrorCode.values()).extracting(ErrorCode::name).isSubsetOf(raised);
  }

  @Test
  void maven_is_known_to_the_front_door_only() {
    onlyIn("org.apache.maven..", "maven").check(OURS);
    onlyIn("org.codehaus.plexus..", "maven").check(OURS);
    onlyIn("org.eclipse.aether..", "maven").check(OURS);
  }

  @Test
  void pure_rooms_know_no_jdbc() {
    noClasses()
        .that()
        .resideInAnyPackage(in("catalog"), in("diff"), in("plan"), in("ddl"), in("report"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.sql..")
        .allowEmptyShould(true)
        .check(OURS);
  }

  @Test
  void of_the_embedded_servers_the_front_door_knows_only_where_programs_come_from() {
    noClasses()
        .that()
        .resideInAPackage(in("maven"))
        .should()
        .dependOnClassesThat(
            DescribedPredicate.and(
                JavaClass.Predicates.resideInAPackage(in("embedded")),
                DescribedPredicate.not(JavaClass.Predicates.type(BinarySource.class))))
        .check(OURS);
  }

  @Test
  void processes_are_started_for_servers_seeds_and_a_password_only() {
    noClasses()
        .that()
        .resideOutsideOfPackages(in("embedded"), in("seed"))
        .and()
        .doNotHaveFullyQualifiedName(ROOT + ".maven.PasswordCommand")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(ProcessBuilder.class, Runtime.class)
        .check(OURS);
  }

  @Test
  void the_engine_never_prints_or_exits() {
    noClasses()
        .that()
        .resideOutsideOfPackage(in("maven"))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(OURS);
  }

  @Test
  void the_table_is_shown_to_fail_on_a_planted_import() {
    JavaClasses planted = new ClassFileImporter().importPackagesOf(CatalogThatKnowsMaven.class);
    assertThat(
            roomRule(ROOT + ".planted", "catalog")
                .evaluate(planted)
                .getFailureReport()
                .getDetails())
        .anySatisfy(detail -> assertThat(detail).contains("CatalogThatKnowsMaven"));
  }

  @Test
  void the_circle_check_is_shown_to_fail_on_a_planted_circle() {
    JavaClasses planted = new ClassFileImporter().importPackages(ROOT + ".planted");
    assertThat(
            slices()
                .matching(ROOT + ".planted.(*)..")
                .should()
                .beFreeOfCycles()
                .evaluate(planted)
                .hasViolation())
        .isTrue();
  }

  private static void room(String name, String... imports) {
    MAY_IMPORT.put(name, List.of(imports));
  }

  private static ArchRule roomRule(String root, String room) {
    List<String> allowed = new ArrayList<>(MAY_IMPORT.getOrDefault(room, List.of()));
    allowed.add(room);
    allowed.addAll(EVERYBODYS);
    String[] forbidden =
        MAY_IMPORT.keySet().stream()
            .filter(other -> !allowed.contains(other))
            .map(other -> root + "." + other + "..")
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(root + "." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .as(room + " imports only " + allowed);
  }

  private static ArchRule onlyIn(String library, String room) {
    return noClasses()
        .that(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage(in(room))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .as(library + " is known to " + room + " only");
  }

  private static String in(String room) {
    return ROOT + "." + room + "..";
  }

  private static String roomOf(JavaClass type) {
    return Arrays.asList(type.getPackageName().substring(ROOT.length()).split("\\.")).stream()
        .filter(part -> !part.isEmpty())
        .findFirst()
        .orElse("");
  }
}
