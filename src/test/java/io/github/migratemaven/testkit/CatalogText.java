package io.github.migratemaven.testkit;

import io.github.migratemaven.catalog.AccessList;
import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnStorage;
import io.github.migratemaven.catalog.ColumnValue;
import io.github.migratemaven.catalog.CompositeType;
import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.DataType;
import io.github.migratemaven.catalog.DefaultPrivileges;
import io.github.migratemaven.catalog.Deferral;
import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.Domain;
import io.github.migratemaven.catalog.EnumType;
import io.github.migratemaven.catalog.ForeignOptions;
import io.github.migratemaven.catalog.ForeignSource;
import io.github.migratemaven.catalog.Index;
import io.github.migratemaven.catalog.IndexKey;
import io.github.migratemaven.catalog.IndexStorage;
import io.github.migratemaven.catalog.Inherited;
import io.github.migratemaven.catalog.Lineage;
import io.github.migratemaven.catalog.NotNull;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.OwnedIndex;
import io.github.migratemaven.catalog.Policy;
import io.github.migratemaven.catalog.Privileges;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.ReferentialAction;
import io.github.migratemaven.catalog.ReplicaIdentity;
import io.github.migratemaven.catalog.Right;
import io.github.migratemaven.catalog.Role;
import io.github.migratemaven.catalog.Routine;
import io.github.migratemaven.catalog.Rule;
import io.github.migratemaven.catalog.Sequence;
import io.github.migratemaven.catalog.SequenceLogging;
import io.github.migratemaven.catalog.SequenceOptions;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.catalog.TableStorage;
import io.github.migratemaven.catalog.Trigger;
import io.github.migratemaven.catalog.View;
import io.github.migratemaven.catalog.ViewOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A catalog as text for people: everything that can be a difference, one fact a line. Versions of
 * extensions are left out, since they depend on what the server offers.
 */
public final class CatalogText {

  private final List<String> lines = new ArrayList<>();

  private CatalogText() {}

  /** The whole catalog, each line ended by a line feed. */
  public static String of(Catalog catalog) {
    CatalogText text = new CatalogText();
    catalog
        .namespaces()
        .forEach(each -> text.block("schema " + quoted(each.name()), each.comment()));
    catalog
        .extensions()
        .forEach(each -> text.block("extension " + each.name() + " in " + each.schema(), null));
    catalog.enums().forEach(text::enumType);
    catalog.domains().forEach(text::domain);
    catalog.composites().forEach(text::composite);
    catalog.sequences().forEach(text::sequence);
    catalog.tables().forEach(text::table);
    catalog.views().forEach(text::view);
    catalog.routines().forEach(text::routine);
    catalog.triggers().forEach(text::trigger);
    catalog.rules().forEach(text::rule);
    catalog.definitions().forEach(text::definition);
    catalog.access().objects().forEach(text::privileges);
    catalog.access().defaults().forEach(text::defaults);
    if (!catalog.unmodelled().isEmpty()) {
      text.block("only named", null);
      catalog.unmodelled().forEach(each -> text.part(each.kind() + ": " + each.identity(), null));
    }
    return text.lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  /** What needs what, each line ended by a line feed. */
  public static String ofDependencies(Catalog catalog) {
    return catalog.dependencies().stream()
        .map(each -> object(each.dependent()) + " needs " + object(each.needed()) + "\n")
        .collect(Collectors.joining());
  }

  private void definition(Definition definition) {
    block(
        definition.kind().words()
            + " "
            + (definition.name().schema().isEmpty()
                ? quoted(definition.name().name())
                : name(definition.name()))
            + (definition.arguments().isEmpty() ? "" : "(" + definition.arguments() + ")"),
        definition.comment());
    definition.properties().forEach(each -> part(each.name() + " " + each.value(), null));
  }

  private void enumType(EnumType type) {
    block(
        "enum " + name(type.name()) + type.values().stream().map(SqlNames::literal).toList(),
        type.comment());
  }

  private void domain(Domain domain) {
    block(
        "domain "
            + name(domain.name())
            + " as "
            + type(domain.base())
            + (domain.collation() == null ? "" : " collate " + name(domain.collation()))
            + notNull(domain.required())
            + (domain.defaultExpression() == null ? "" : " default " + domain.defaultExpression()),
        domain.comment());
    domain.checks().forEach(each -> part(constraint(each), each.comment()));
  }

  private void composite(CompositeType type) {
    block("composite " + name(type.name()), type.comment());
    for (CompositeType.Attribute each : type.attributes()) {
      part(
          "attribute "
              + quoted(each.name())
              + " "
              + type(each.type())
              + (each.collation() == null ? "" : " collate " + name(each.collation())),
          each.comment());
    }
  }

  private static String policy(Policy policy) {
    return "policy "
        + quoted(policy.name())
        + (policy.permissive() ? " permissive" : " restrictive")
        + " for "
        + policy.command().name().toLowerCase()
        + policy.roles().stream()
            .map(CatalogText::role)
            .collect(Collectors.joining(", ", " to ", ""))
        + (policy.using() == null ? "" : " using " + policy.using())
        + (policy.check() == null ? "" : " with check " + policy.check());
  }

  private static String role(Role role) {
    if (role instanceof Role.Named named) {
      return quoted(named.name());
    }
    return role instanceof Role.Everyone ? "PUBLIC" : "CURRENT_USER";
  }

  private void sequence(Sequence sequence) {
    String owner =
        sequence.owner() == null
            ? ""
            : " owned by "
                + name(sequence.owner().table())
                + "."
                + quoted(sequence.owner().column());
    block(
        "sequence "
            + name(sequence.name())
            + " "
            + options(sequence.options())
            + owner
            + (sequence.logging() == SequenceLogging.UNLOGGED ? " unlogged" : ""),
        sequence.comment());
  }

  private void table(Table table) {
    block(
        "table "
            + name(table.name())
            + (table.rowSecurity().enabled() ? " row security" : "")
            + (table.rowSecurity().forced() ? " forced" : "")
            + lineage(table.lineage())
            + storage(table.storage()),
        table.comment());
    table.columns().forEach(each -> part("column " + column(each), each.comment()));
    table.constraints().forEach(each -> part(constraint(each), each.comment()));
    table.indexes().forEach(each -> part(index(each), each.comment()));
    table.policies().forEach(each -> part(policy(each), each.comment()));
    Inherited inherited = table.lineage().inherited();
    inherited.columns().forEach(each -> part("inherits column " + quoted(each), null));
    inherited.constraints().forEach(each -> part("inherits " + constraint(each), null));
    inherited.indexes().forEach(each -> part("inherits " + index(each), null));
  }

  private static String lineage(Lineage lineage) {
    return (lineage.partition() == null
            ? ""
            : " partition of " + name(lineage.partition().of()) + " " + lineage.partition().bound())
        + (lineage.parents().isEmpty()
            ? ""
            : lineage.parents().stream()
                .map(CatalogText::name)
                .collect(Collectors.joining(", ", " inherits ", "")))
        + (lineage.type() == null ? "" : " of type " + name(lineage.type()))
        + (lineage.key() == null ? "" : " partitioned by " + lineage.key());
  }

  private void view(View view) {
    ViewOptions options = view.options();
    block(
        (view.materialized() ? "materialized view " : "view ")
            + name(view.name())
            + (options.securityBarrier() ? " security barrier" : "")
            + (options.securityInvoker() ? " security invoker" : "")
            + (options.check() == ViewOptions.Check.NONE
                ? ""
                : " check " + options.check().name().toLowerCase())
            + storage(view.storage())
            + (view.populated() ? "" : " with no data"),
        view.comment());
    view.columns().forEach(each -> part("column " + column(each), each.comment()));
    view.query().lines().forEach(line -> part(line.strip(), null));
    view.indexes().forEach(each -> part(index(each), each.comment()));
  }

  private void routine(Routine routine) {
    block(
        routine.kind().name().toLowerCase()
            + " "
            + name(routine.name().name())
            + "("
            + routine.name().arguments()
            + ")",
        routine.comment());
    part(
        routine.contract() + ", " + routine.defaults() + " defaults, body " + routine.body(), null);
    routine.definition().lines().forEach(line -> part(line.strip(), null));
  }

  private void trigger(Trigger trigger) {
    block(
        (trigger.constraint() ? "constraint trigger " : "trigger ")
            + quoted(trigger.name())
            + " on "
            + name(trigger.relation())
            + " "
            + trigger.firing().name().toLowerCase(),
        trigger.comment());
    part(trigger.event() + " ... " + trigger.action(), null);
  }

  private void rule(Rule rule) {
    block(
        "rule "
            + quoted(rule.name())
            + " on "
            + name(rule.relation())
            + " "
            + rule.firing().name().toLowerCase(),
        rule.comment());
    part(rule.event() + " ... " + rule.action().replace("\n", "\\n"), null);
  }

  private void privileges(Privileges privileges) {
    block(object(privileges.object()) + " of " + role(privileges.owner()), null);
    list(privileges.access());
  }

  private void defaults(DefaultPrivileges defaults) {
    block(
        "default privileges of "
            + role(defaults.role())
            + (defaults.schema() == null ? "" : " in " + defaults.schema())
            + " on "
            + defaults.kind(),
        null);
    list(defaults.access());
  }

  private void list(AccessList list) {
    list.granted()
        .forEach(
            grant ->
                part(
                    "grant " + right(grant.right()) + (grant.grantable() ? ", grantable" : ""),
                    null));
    list.revoked().forEach(right -> part("revoke " + right(right), null));
  }

  private static String right(Right right) {
    return right.privilege()
        + (right.column() == null ? "" : " of " + quoted(right.column()))
        + " for "
        + role(right.grantee());
  }

  private static String object(ObjectName object) {
    return object.kind().name().toLowerCase()
        + " "
        + name(object.name())
        + (object.part().isEmpty() ? "" : " " + object.part());
  }

  private static String column(Column column) {
    return quoted(column.name())
        + " "
        + type(column.type())
        + (column.collation() == null ? "" : " collate " + name(column.collation()))
        + notNull(column.required())
        + value(column.value())
        + storage(column.storage());
  }

  private static String notNull(@Nullable NotNull notNull) {
    if (notNull == null) {
      return "";
    }
    String name = notNull.chosenName();
    return " not null"
        + (name.isEmpty() ? "" : " called " + quoted(name))
        + (notNull.noInherit() ? " no inherit" : "")
        + (notNull.validated() ? "" : " not valid")
        + (notNull.descent() == NotNull.Descent.BOTH ? " of its own, too" : "")
        + (notNull.comment() == null ? "" : " -- " + notNull.comment());
  }

  private static String storage(ColumnStorage storage) {
    return (storage.strategy() == storage.usual()
            ? ""
            : " storage " + storage.strategy().name().toLowerCase())
        + (storage.compression() == null ? "" : " compression " + storage.compression())
        + (storage.statistics() == null ? "" : " statistics " + storage.statistics())
        + (storage.options().isEmpty() ? "" : " with " + storage.options().values())
        + options(storage.foreign());
  }

  private static String options(ForeignOptions options) {
    return options.values().isEmpty() ? "" : " options " + options.values();
  }

  private static String storage(TableStorage storage) {
    ReplicaIdentity identity = storage.replicaIdentity();
    ForeignSource foreign = storage.foreign();
    if (foreign != null) {
      return " on server " + quoted(foreign.server()) + options(foreign.options());
    }
    return (storage.unlogged() ? " unlogged" : "")
        + (storage.accessMethod() == null ? "" : " using " + storage.accessMethod().name())
        + (storage.parameters().isEmpty() ? "" : " with " + storage.parameters().values())
        + (storage.tablespace() == null ? "" : " in " + quoted(storage.tablespace()))
        + (identity.equals(ReplicaIdentity.DEFAULT)
            ? ""
            : " replica identity "
                + identity.mode().name().toLowerCase()
                + (identity.index() == null ? "" : " " + quoted(identity.index())));
  }

  private static String type(DataType type) {
    return type.sql()
        + (type.element().schema().equals("pg_catalog")
            ? ""
            : " <" + name(type.element()) + (type.array() ? "[]" : "") + ">");
  }

  private static String value(ColumnValue value) {
    if (value instanceof ColumnValue.Default given) {
      return " default " + given.expression();
    }
    if (value instanceof ColumnValue.Generated generated) {
      return " generated " + generated.expression() + (generated.stored() ? " stored" : " virtual");
    }
    if (value instanceof ColumnValue.Identity identity) {
      return " identity "
          + (identity.always() ? "always " : "by default ")
          + options(identity.options())
          + (identity.sequence() == null ? "" : " of " + name(identity.sequence()));
    }
    return "";
  }

  private static String options(SequenceOptions options) {
    return options.equals(SequenceOptions.defaultsOf(options.type()))
        ? options.type()
        : "%s start %d by %d in %d..%d cache %d%s"
            .formatted(
                options.type(),
                options.start(),
                options.increment(),
                options.min(),
                options.max(),
                options.cache(),
                options.cycle() ? " cycle" : "");
  }

  private static String constraint(Constraint constraint) {
    String name = quoted(constraint.name());
    if (constraint instanceof Constraint.PrimaryKey key) {
      return "primary key "
          + name
          + columns(key.columns())
          + (key.withoutOverlaps() ? " without overlaps" : "")
          + include(key.include())
          + deferral(key.deferral())
          + owned(key.index());
    }
    if (constraint instanceof Constraint.Unique unique) {
      return "unique "
          + name
          + columns(unique.columns())
          + (unique.withoutOverlaps() ? " without overlaps" : "")
          + include(unique.include())
          + (unique.nullsNotDistinct() ? " nulls not distinct" : "")
          + deferral(unique.deferral())
          + owned(unique.index());
    }
    if (constraint instanceof Constraint.Check check) {
      return "check "
          + name
          + " "
          + check.expression()
          + (check.noInherit() ? " no inherit" : "")
          + enforcement(check);
    }
    if (constraint instanceof Constraint.ForeignKey key) {
      return foreignKey(key, name);
    }
    Constraint.Exclusion exclusion = (Constraint.Exclusion) constraint;
    return "exclusion "
        + name
        + " "
        + exclusion.elements()
        + (exclusion.predicate() == null ? "" : " where " + exclusion.predicate())
        + deferral(exclusion.deferral())
        + owned(exclusion.index());
  }

  private static String enforcement(Constraint.Enforceable constraint) {
    return constraint.validated()
        ? ""
        : " " + constraint.enforcement().name().toLowerCase().replace('_', ' ');
  }

  private static String owned(OwnedIndex index) {
    return storage(index.storage())
        + (index.comment() == null ? "" : " index commented " + index.comment());
  }

  private static String foreignKey(Constraint.ForeignKey key, String name) {
    return "foreign key "
        + name
        + columns(key.columns())
        + (key.period() ? " period" : "")
        + " to "
        + name(key.references())
        + columns(key.referencedColumns())
        + (key.matchFull() ? " match full" : "")
        + action(" on delete ", key.onDelete())
        + (key.onDeleteColumns().isEmpty() ? "" : columns(key.onDeleteColumns()))
        + action(" on update ", key.onUpdate())
        + deferral(key.deferral())
        + enforcement(key);
  }

  private static String action(String when, ReferentialAction action) {
    return action == ReferentialAction.NO_ACTION ? "" : when + action.sql().toLowerCase();
  }

  private static String deferral(Deferral deferral) {
    return deferral == Deferral.NOT_DEFERRABLE
        ? ""
        : " " + deferral.name().toLowerCase().replace('_', ' ');
  }

  private static String index(Index index) {
    return (index.unique() ? "unique index " : "index ")
        + quoted(index.name())
        + " "
        + index.method()
        + index.keys().stream().map(CatalogText::key).collect(Collectors.joining(", ", " (", ")"))
        + include(index.include())
        + (index.nullsNotDistinct() ? " nulls not distinct" : "")
        + (index.predicate() == null ? "" : " where " + index.predicate())
        + storage(index.storage());
  }

  private static String storage(IndexStorage storage) {
    return (storage.parameters().isEmpty() ? "" : " with " + storage.parameters().values())
        + (storage.tablespace() == null ? "" : " in " + quoted(storage.tablespace()))
        + (storage.statistics().isEmpty() ? "" : " statistics " + storage.statistics())
        + (storage.clustered() ? " clustered" : "");
  }

  private static String key(IndexKey key) {
    return (key.target() instanceof IndexKey.OfColumn column
            ? quoted(column.column())
            : ((IndexKey.OfExpression) key.target()).sql())
        + (key.collation() == null ? "" : " collate " + name(key.collation()))
        + (key.operatorClass() == null ? "" : " " + key.operatorClass())
        + (key.descending() ? " desc" : "")
        + (key.nullsFirst() ? " nulls first" : "");
  }

  private static String columns(List<String> columns) {
    return columns.stream().map(CatalogText::quoted).collect(Collectors.joining(", ", " (", ")"));
  }

  private static String include(List<String> columns) {
    return columns.isEmpty() ? "" : " include" + columns(columns);
  }

  private static String name(QualifiedName name) {
    return quoted(name.schema()) + "." + quoted(name.name());
  }

  /** In double quotes where a reader could be misled without. */
  private static String quoted(String identifier) {
    return identifier.matches("[a-z_][a-z0-9_]*") ? identifier : SqlNames.quoted(identifier);
  }

  private void block(String heading, @Nullable String comment) {
    lines.add(heading + said(comment));
  }

  private void part(String fact, @Nullable String comment) {
    lines.add("  " + fact + said(comment));
  }

  private static String said(@Nullable String comment) {
    return comment == null ? "" : " -- " + comment.replace("\n", "\\n");
  }
}
