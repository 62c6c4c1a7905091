package io.github.migratemaven.error;

/**
 * The stable codes of everything that can go wrong. {@code P} numbers are Prisma's where Prisma has
 * the same error, {@code M} numbers are ours, by hundreds: 1 scripts and sources, 2 embedded
 * servers and shadows, 3 history and applying, 4 dev, 5 configuration and front door.
 */
public enum ErrorCode {
  P1000(Blame.WORLD, "The server refused the user name or the password"),
  P1001(Blame.WORLD, "The database server cannot be reached"),
  P1002(Blame.WORLD, "The advisory lock was not free in time"),
  P1003(Blame.USER, "The database does not exist"),
  P1012(Blame.USER, "The Prisma schema is not valid"),
  P3005(Blame.USER, "The database is not empty and has no migration history"),
  P3006(Blame.USER, "A migration does not run on the shadow database"),
  P3008(Blame.USER, "The migration is recorded as applied already"),
  P3009(Blame.USER, "A migration is unfinished and cannot be resumed"),
  P3011(Blame.USER, "The migration was never applied"),
  P3012(Blame.USER, "The migration is not failed"),
  P3015(Blame.USER, "A migration folder has no migration.sql"),
  P3017(Blame.USER, "There is no migration of this name"),
  P3018(Blame.USER, "A migration failed"),
  P4001(Blame.USER, "The database holds no schema"),
  P3019(Blame.USER, "The migrations directory is for another provider"),
  M301(Blame.USER, "The migrations directory cannot be read"),
  M302(Blame.WORLD, "A migration cannot be written"),
  M303(Blame.USER, "The ledger table has other columns"),
  M304(Blame.WORLD, "The ledger cannot be read or written"),
  M305(Blame.USER, "The migrations directory is missing"),
  M306(Blame.USER, "The migrations directory is empty although migrations were applied"),
  M307(Blame.USER, "An applied migration was edited"),
  M308(Blame.USER, "An applied migration has no folder"),
  M309(Blame.USER, "A migration would be applied out of order"),
  M311(Blame.USER, "The migration was not edited"),
  M312(Blame.USER, "The migration is not missing"),
  M310(Blame.WORLD, "The session was lost while a migration ran"),

  M101(Blame.USER, "An SQL file cannot be read"),
  M102(Blame.USER, "An SQL file is not UTF-8"),
  M103(Blame.USER, "An SQL file contains a NUL byte"),
  M104(Blame.USER, "An SQL file uses a command of psql"),
  M105(Blame.USER, "The data of a COPY statement cannot be told from the rest"),

  M401(Blame.USER, "A fill cannot be read"),
  M402(Blame.USER, "A fill is for a column that does not become required"),
  M403(Blame.USER, "A table would have to get another access method before PostgreSQL 15"),

  M501(Blame.USER, "The database URL cannot be read"),
  M502(Blame.USER, "No database is named"),
  M503(Blame.USER, "A goal bound to the lifecycle names no database in its POM"),
  M504(Blame.USER, "The database id is unknown"),
  M505(Blame.USER, "The server of settings.xml cannot be used"),
  M506(Blame.USER, "The environment variable of a database URL is not set"),
  M507(Blame.USER, "A question needs an answer, and nobody can be asked"),
  M508(Blame.USER, "There is nothing to migrate here"),
  M509(Blame.WORLD, "The PostgreSQL programs cannot be fetched"),
  M510(Blame.WORLD, "The password command failed"),
  M511(Blame.USER, "A setting cannot be read"),
  M512(Blame.USER, "The status is not green"),
  M513(Blame.USER, "The database is not marked as a development database"),
  M514(Blame.USER, "There is no development database yet"),
  M201(Blame.WORLD, "There are no PostgreSQL programs for this platform"),
  M202(Blame.USER, "This PostgreSQL release is not known"),
  M203(Blame.WORLD, "Another build holds the lock for too long"),
  M204(Blame.WORLD, "A directory of ours cannot be written to"),
  M205(Blame.WORLD, "The bundle of PostgreSQL programs is damaged"),
  M206(Blame.WORLD, "Interrupted"),
  M207(Blame.WORLD, "PostgreSQL cannot be run as root here"),
  M208(Blame.WORLD, "A data directory could not be made"),
  M209(Blame.WORLD, "An embedded server did not start"),
  M210(Blame.USER, "The PostgreSQL of postgresHome cannot be used"),
  M211(Blame.USER, "The development database is of another major version"),
  M212(Blame.WORLD, "The port of the development database is taken"),
  M213(Blame.WORLD, "The development database is damaged"),
  M214(Blame.USER, "The shadow database is not empty and not ours"),
  M215(Blame.WORLD, "The shadow database is in use"),
  M216(Blame.WORLD, "The shadow database failed"),
  M111(Blame.USER, "A schema file or folder cannot be read"),
  M112(Blame.USER, "There is no schema"),
  M113(Blame.USER, "The schema does not load"),
  M114(Blame.USER, "This kind of source is not supported yet"),
  M405(Blame.USER, "An object that is left out stands in the way"),
  M404(Blame.USER, "A pattern of objects cannot be read"),
  M407(Blame.USER, "A table would have to be partitioned in another way"),
  M408(Blame.USER, "A subscription would have to be changed by hand"),
  M409(Blame.USER, "A table would have to become a foreign table"),
  M410(Blame.USER, "The shadow would connect to a publisher"),
  M411(Blame.USER, "The development database differs from this branch"),
  M412(Blame.WORLD, "A generated migration does not run, or does not lead to the wanted schema"),
  M413(Blame.USER, "The migration would lose data"),
  M414(Blame.USER, "The migration cannot run on the rows at hand"),
  M415(Blame.USER, "The role's search_path starts in another schema"),
  M418(Blame.USER, "The shadow is the database at work"),
  M419(Blame.USER, "Objects need each other in a circle"),
  M470(Blame.USER, "There is nothing to seed with"),
  M471(Blame.USER, "A seed is not configured rightly"),
  M472(Blame.USER, "A seed file or folder cannot be read"),
  M473(Blame.USER, "The class of a seed is not there"),
  M474(Blame.USER, "A seed failed"),
  M475(Blame.USER, "The database is behind its migrations"),
  M476(Blame.WORLD, "The class path of the project cannot be resolved"),
  M477(Blame.USER, "The program of a seed cannot be started"),
  M417(Blame.USER, "A policy is misspelt"),
  M450(Blame.USER, "A reset needs the name of the database"),
  M451(Blame.USER, "Something outside of the managed schemas depends on them"),
  M452(Blame.USER, "An object belongs to somebody else"),
  M453(Blame.WORLD, "An object is in use"),
  M430(Blame.USER, "A side of a comparison cannot be read"),
  M431(Blame.USER, "The two sides differ"),
  M432(Blame.WORLD, "The output file cannot be written"),
  M454(Blame.USER, "A difference cannot become a migration while others are pending"),
  M455(Blame.USER, "Database and shadow are of different versions"),
  M456(Blame.USER, "The reverse SQL does not run"),
  M458(Blame.USER, "Only the last migration can be redone"),
  M459(Blame.WORLD, "The folder of a migration cannot be removed"),
  M457(Blame.WORLD, "The schema cannot be written to"),
  M433(Blame.USER, "There is a schema already"),
  M434(Blame.WORLD, "A pulled schema does not make the same schema"),
  M435(Blame.WORLD, "A pulled schema cannot be written"),
  M438(Blame.USER, "There is a history already"),
  M439(Blame.USER, "The database has other tables than the baseline"),
  M440(Blame.USER, "A migration has no list of its tables"),
  M441(Blame.USER, "A baseline could not be recorded"),
  M442(Blame.USER, "The migration of a drift needs a name"),
  M443(Blame.USER, "A range type would have to change under stored values"),
  M447(Blame.USER, "A secret would be lost"),
  M437(Blame.USER, "There is no one place to pull to"),
  M436(Blame.USER, "A pulled schema cannot be proven here"),
  M465(Blame.USER, "The schema holds what is not modelled"),
  M460(Blame.USER, "An extension cannot be brought to the wanted version"),
  M461(Blame.USER, "An extension cannot be moved to another schema"),
  M462(Blame.USER, "The shadow's server lacks an extension"),
  M463(Blame.USER, "The server is too old to be read"),
  M464(Blame.WORLD, "The schema was changed while it was read"),
  M416(Blame.WORLD, "A database server did not do what it was asked"),
  M420(Blame.USER, "Probable renames need an answer"),
  M421(Blame.USER, "A rename cannot be read"),
  M422(Blame.USER, "A rename names nothing that goes or comes"),
  M423(Blame.USER, "Renames mean two things or contradict each other"),
  M424(Blame.USER, "PostgreSQL refuses a rename"),
  M425(Blame.USER, "A NOT NULL that a child has under another name would be renamed"),
  M426(Blame.USER, "A column that a partition requires under another name would change its type"),
  ;

  /** Whose turn it is: decides which of Maven's two failures a front door throws. */
  public enum Blame {
    /** The input or the state that a person chose is wrong. */
    USER,
    /** Network, disk, server or process trouble. */
    WORLD
  }

  private final Blame blame;
  private final String title;

  ErrorCode(Blame blame, String title) {
    this.blame = blame;
    this.title = title;
  }

  /** Whose turn it is to act. */
  public Blame blame() {
    return blame;
  }

  /** The error in one short sentence without a full stop, the same for every occurrence. */
  public String title() {
    return title;
  }
}
