package io.github.migratemaven.report;

import static io.github.migratemaven.report.Heading.Sign.CHANGED;
import static io.github.migratemaven.report.ShownNames.quoted;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Sequence;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ColumnChange;
import io.github.migratemaven.diff.CommentChange;
import io.github.migratemaven.diff.CommentTarget;
import io.github.migratemaven.diff.CompositeChange;
import io.github.migratemaven.diff.ConstraintChange;
import io.github.migratemaven.diff.DefinitionChange;
import io.github.migratemaven.diff.DomainChange;
import io.github.migratemaven.diff.DomainCheckChange;
import io.github.migratemaven.diff.EnumChange;
import io.github.migratemaven.diff.ExtensionChange;
import io.github.migratemaven.diff.IndexChange;
import io.github.migratemaven.diff.LineageChange;
import io.github.migratemaven.diff.NamespaceChange;
import io.github.migratemaven.diff.PolicyChange;
import io.github.migratemaven.diff.PrivilegeChange;
import io.github.migratemaven.diff.RoutineChange;
import io.github.migratemaven.diff.RowSecurityChange;
import io.github.migratemaven.diff.RuleChange;
import io.github.migratemaven.diff.SequenceChange;
import io.github.migratemaven.diff.StorageChange;
import io.github.migratemaven.diff.TableChange;
import io.github.migratemaven.diff.TriggerChange;
import io.github.migratemaven.diff.ViewChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Each change in words. */
record ChangeWords(ShownNames names)
    implements Change.Visitor<ToldChange>,
        NamespaceChange.Visitor<ToldChange>,
        ExtensionChange.Visitor<ToldChange>,
        SequenceChange.Visitor<ToldChange>,
        TableChange.Visitor<ToldChange> {

  @Override
  public ToldChange namespace(NamespaceChange change) {
    return change.accept((NamespaceChange.Visitor<ToldChange>) this);
  }

  @Override
  public ToldChange extension(ExtensionChange change) {
    return change.accept((ExtensionChange.Visitor<ToldChange>) this);
  }

  @Override
  public ToldChange enumType(EnumChange change) {
    return change.accept(new EnumWords(this));
  }

  @Override
  public ToldChange domain(DomainChange change) {
    return change.accept(new DomainWords(this));
  }

  @Override
  public ToldChange domainCheck(DomainCheckChange change) {
    return changed(change.subject(), "domain", List.of(change.accept(new DomainCheckWords())));
  }

  @Override
  public ToldChange composite(CompositeChange change) {
    return change.accept(new CompositeWords(this));
  }

  @Override
  public ToldChange sequence(SequenceChange change) {
    return change.accept((SequenceChange.Visitor<ToldChange>) this);
  }

  @Override
  public ToldChange table(TableChange change) {
    return change.accept((TableChange.Visitor<ToldChange>) this);
  }

  @Override
  public ToldChange lineage(LineageChange change) {
    return changed(change.subject(), "table", change.accept(new LineageWords(names)));
  }

  @Override
  public ToldChange column(ColumnChange change) {
    return inTable(change, change.accept(new ColumnWords()));
  }

  @Override
  public ToldChange constraint(ConstraintChange change) {
    return inTable(change, change.accept(new ConstraintWords(names)));
  }

  @Override
  public ToldChange index(IndexChange change) {
    return inTable(change, change.accept(new IndexWords()));
  }

  @Override
  public ToldChange policy(PolicyChange change) {
    return inTable(change, change.accept(new PolicyWords()));
  }

  @Override
  public ToldChange rowSecurity(RowSecurityChange change) {
    return changed(change.subject(), "table", PolicyWords.of(change));
  }

  @Override
  public ToldChange storage(StorageChange change) {
    return changed(change.subject(), "table", TableStorageWords.of(change));
  }

  @Override
  public ToldChange view(ViewChange change) {
    return change.accept(new ViewWords(this));
  }

  @Override
  public ToldChange routine(RoutineChange change) {
    return change.accept(new RoutineWords(this));
  }

  @Override
  public ToldChange trigger(TriggerChange change) {
    return inTable(change, change.accept(new TriggerWords()));
  }

  @Override
  public ToldChange rule(RuleChange change) {
    return inTable(change, change.accept(new RuleWords()));
  }

  @Override
  public ToldChange definition(DefinitionChange change) {
    return change.accept(new DefinitionWords(this));
  }

  @Override
  public ToldChange comment(CommentChange change) {
    CommentTarget target = change.target();
    String kind =
        target.kind().name().toLowerCase(Locale.ROOT).replace("domain_", "").replace('_', ' ');
    boolean ofPart = !target.part().isEmpty() && target.kind() != CommentTarget.Kind.ROUTINE;
    return changed(
        target.object(),
        ofPart ? owner(target.kind()) : kind,
        ofPart ? "the comment on " + kind + " " + quoted(target.part()) : "its comment");
  }

  @Override
  public ToldChange privilege(PrivilegeChange change) {
    return change.accept(new PrivilegeWords(this));
  }

  private static String owner(CommentTarget.Kind part) {
    return part == CommentTarget.Kind.DOMAIN_CONSTRAINT ? "domain" : "table";
  }

  @Override
  public ToldChange create(NamespaceChange.Create change) {
    return added("schemas", change.subject());
  }

  @Override
  public ToldChange drop(NamespaceChange.Drop change) {
    return removed("schemas", change.subject());
  }

  @Override
  public ToldChange create(ExtensionChange.Create change) {
    return added("extensions", change.subject());
  }

  @Override
  public ToldChange move(ExtensionChange.Move change) {
    String schema = change.extension().after().schema();
    return changed(change.subject(), "extension", "its schema to " + quoted(schema));
  }

  @Override
  public ToldChange update(ExtensionChange.Update change) {
    Pair<String> version = change.extension().map(each -> each.version().name());
    return changed(
        change.subject(),
        "extension",
        "its version from " + version.before() + " to " + version.after());
  }

  @Override
  public ToldChange drop(ExtensionChange.Drop change) {
    return removed("extensions", change.subject());
  }

  @Override
  public ToldChange create(SequenceChange.Create change) {
    return added("sequences", change.subject());
  }

  @Override
  public ToldChange alter(SequenceChange.Alter change) {
    List<String> parts = new ArrayList<>();
    if (change.sequence().differIn(Sequence::options)) {
      parts.add("its options");
    }
    if (change.sequence().differIn(Sequence::owner)) {
      parts.add("its owner");
    }
    if (change.sequence().differIn(Sequence::logging)) {
      parts.add("whether it is logged");
    }
    return changed(change.subject(), "sequence", String.join(" and ", parts));
  }

  @Override
  public ToldChange drop(SequenceChange.Drop change) {
    return removed("sequences", change.subject());
  }

  @Override
  public ToldChange create(TableChange.Create change) {
    return added(kinds(change.table()), change.subject());
  }

  @Override
  public ToldChange recreate(TableChange.Recreate change) {
    return changed(
        change.subject(),
        "table",
        CHANGED.part("where its rows are: " + ForeignWords.place(change.tables())));
  }

  @Override
  public ToldChange drop(TableChange.Drop change) {
    return removed(kinds(change.table()), change.subject());
  }

  private static String kinds(Table table) {
    return table.isForeign() ? "foreign tables" : "tables";
  }

  ToldChange added(String kinds, QualifiedName name) {
    return ToldChange.of(Heading.added(kinds), "- " + names.plain(name));
  }

  ToldChange removed(String kinds, QualifiedName name) {
    return ToldChange.of(Heading.removed(kinds), "- " + names.plain(name));
  }

  ToldChange changed(QualifiedName name, String kind, List<String> lines) {
    return new ToldChange(Heading.changed(names.of(name), kind), lines);
  }

  ToldChange changed(QualifiedName name, String kind, String what) {
    return changed(name, kind, List.of(CHANGED.part(what)));
  }

  private ToldChange inTable(Change change, String line) {
    return changed(change.subject(), "table", List.of(line));
  }
}
