package org.disse.io.codec;

import static org.disse.io.codec.Scalars.ID;
import static org.disse.io.codec.Scalars.LABEL;
import static org.disse.io.codec.Scalars.LINE;
import static org.disse.io.codec.Scalars.PROSE;
import static org.disse.io.codec.Table.record;

import java.util.List;
import java.util.Optional;
import org.disse.check.FindingCode;
import org.disse.entry.Entry;
import org.disse.entry.Section;
import org.disse.io.json.FieldName;
import org.disse.io.json.JsonInput;
import org.disse.io.json.JsonOutput;
import org.disse.knowledge.KnowledgeBase;
import org.disse.value.Text;

/**
 * The document: its own fields, then the sections. In NDJSON its own fields are the header line.
 */
final class DocumentFields {
  /** The field that holds the version of the format, in every version. */
  static final String VERSION = "disse";

  static final RecordCodec<KnowledgeBase, DocumentBuilder> DOCUMENT = document();

  static final RecordCodec<KnowledgeBase, DocumentBuilder> HEADER = header();

  /** The document with every section empty. */
  static final RecordCodec<KnowledgeBase, DocumentBuilder> OUTLINE = outline();

  private DocumentFields() {}

  private static Table<KnowledgeBase, DocumentBuilder> own(String type) {
    Table<KnowledgeBase, DocumentBuilder> table =
        record(type, DocumentBuilder::new, DocumentBuilder::build);
    return table
        .described("A knowledge base.")
        .required(
            VERSION, Scalars.VERSION, KnowledgeBase::formatVersion, DocumentBuilder::formatVersion)
        .required("id", ID, KnowledgeBase::id, DocumentBuilder::id)
        .required("title", LINE, KnowledgeBase::title, DocumentBuilder::title)
        .optional("version", LABEL, KnowledgeBase::version, DocumentBuilder::version)
        .optional("license", LABEL, KnowledgeBase::license, DocumentBuilder::license)
        .optional("description", PROSE, KnowledgeBase::description, DocumentBuilder::description);
  }

  private static RecordCodec<KnowledgeBase, DocumentBuilder> document() {
    Table<KnowledgeBase, DocumentBuilder> table = own("document");
    for (Section section : Section.values()) {
      table.row(new SectionRow(new FieldName(section.plural()), section));
    }
    return table
        .skipping(RecordCodec.ENTRY)
        .build(KnowledgeBase::extensions, DocumentBuilder::extensions);
  }

  private static RecordCodec<KnowledgeBase, DocumentBuilder> header() {
    Table<KnowledgeBase, DocumentBuilder> table = own("header");
    for (Section section : Section.values()) {
      table.row(new ForeignRow(new FieldName(section.plural())));
    }
    return table
        .skipping(RecordCodec.ENTRY)
        .build(KnowledgeBase::extensions, DocumentBuilder::extensions);
  }

  private static RecordCodec<KnowledgeBase, DocumentBuilder> outline() {
    Table<KnowledgeBase, DocumentBuilder> table = own("document");
    for (Section section : Section.values()) {
      table.row(new EmptyRow(new FieldName(section.plural())));
    }
    return table
        .skipping(RecordCodec.ENTRY)
        .build(KnowledgeBase::extensions, DocumentBuilder::extensions);
  }

  /** The codec of a section's entries. */
  static FieldsCodec<? extends Entry> codec(Section section) {
    return switch (section) {
      case CAUSES -> CauseFields.CAUSE;
      case CELLS -> CellFields.CELL;
      case SOURCES -> SourceFields.SOURCE;
      case CARGO -> CargoFields.CARGO;
      case TARGETS -> TargetFields.TARGET;
      case PROCESSES -> ProcessFields.PROCESS;
      case THERAPIES -> TherapyFields.THERAPY;
      case MECHANISMS -> MechanismFields.MECHANISM;
      case STUDIES -> StudyFields.STUDY;
      case TRIALS -> TrialFields.TRIAL;
    };
  }

  /** The codec of a section's entries, to write any of them. */
  @SuppressWarnings("unchecked") // It writes the entries of its section, and is given no other.
  static FieldsCodec<Entry> writer(Section section) {
    return (FieldsCodec<Entry>) codec(section);
  }

  /** A section in a header: kept as an unknown field it would collide with the section itself. */
  private record ForeignRow(FieldName name) implements Row<KnowledgeBase, DocumentBuilder> {
    @Override
    public Optional<Shape> shape() {
      return Optional.empty();
    }

    @Override
    public void read(JsonInput in, DocumentBuilder document) {
      in.problem(
          FindingCode.RESERVED_FIELD,
          in.placeOfName(),
          "expected a field of header, but was "
              + Text.quote(name.text())
              + ", which is for documents only",
          Optional.empty());
      in.any();
    }

    @Override
    public void write(JsonOutput out, KnowledgeBase base) {
      // The entries have lines of their own.
    }
  }

  /** A section as a place only, behind which an unknown field may stand. */
  private record EmptyRow(FieldName name) implements Row<KnowledgeBase, DocumentBuilder> {
    @Override
    public Optional<Shape> shape() {
      return Optional.empty();
    }

    @Override
    public void read(JsonInput in, DocumentBuilder document) {
      in.any();
    }

    @Override
    public void write(JsonOutput out, KnowledgeBase base) {
      out.name(name);
      out.beginArray();
      out.endArray();
    }
  }

  /**
   * A section: a list whose broken entries are told to the builder instead of breaking the
   * document. Its codec is made when the section is met: a document of causes needs no table of
   * mechanisms.
   */
  private record SectionRow(FieldName name, Section section)
      implements Row.Coded<KnowledgeBase, DocumentBuilder> {
    @Override
    public FieldsCodec<? extends Entry> codec() {
      return DocumentFields.codec(section);
    }

    @Override
    public boolean isList() {
      return true;
    }

    @Override
    public void read(JsonInput in, DocumentBuilder document) {
      document.beginSection(section);
      if (in.beginArray()) {
        FieldsCodec<? extends Entry> codec = codec();
        for (int ordinal = 0; in.nextElement(); ordinal++) {
          int mark = in.mark();
          document.beginEntry(in);
          document.endEntry(in, section, ordinal, mark, codec.read(in), codec);
        }
      } else {
        document.unsure(section);
      }
    }

    @Override
    public void repeated(DocumentBuilder document) {
      document.unsure(section);
    }

    @Override
    public void write(JsonOutput out, KnowledgeBase base) {
      List<? extends Entry> entries = base.entries(section);
      if (!entries.isEmpty()) {
        out.name(name);
        out.beginArray();
        FieldsCodec<Entry> codec = DocumentFields.writer(section);
        entries.forEach(entry -> codec.write(out, entry));
        out.endArray();
      }
    }
  }
}
