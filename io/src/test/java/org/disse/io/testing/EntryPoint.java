package org.disse.io.testing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.disse.io.DisseJson;
import org.disse.io.Form;
import org.disse.io.ReadResult;
import org.disse.knowledge.KnowledgeBase;

/** The ways in: all read the same text, and all but the host's parser must say the same of it. */
public enum EntryPoint {
  BYTES {
    @Override
    public ReadResult<KnowledgeBase> read(DisseJson json, byte[] bytes) {
      return json.tryRead(bytes);
    }
  },
  STREAM {
    @Override
    public ReadResult<KnowledgeBase> read(DisseJson json, byte[] bytes) throws IOException {
      return json.tryRead(new ByteArrayInputStream(bytes));
    }
  },
  STREAM_OF_ONE_BYTE_AT_A_TIME {
    @Override
    public ReadResult<KnowledgeBase> read(DisseJson json, byte[] bytes) throws IOException {
      return json.tryRead(oneByteAtATime(bytes));
    }
  },
  TEXT {
    @Override
    public boolean takes(byte[] bytes, Form form) {
      return decoded(bytes).isPresent();
    }

    @Override
    public ReadResult<KnowledgeBase> read(DisseJson json, byte[] bytes) {
      return json.tryRead(decoded(bytes).orElseThrow());
    }
  },
  READER {
    @Override
    public boolean takes(byte[] bytes, Form form) {
      return decoded(bytes).isPresent();
    }

    @Override
    public ReadResult<KnowledgeBase> read(DisseJson json, byte[] bytes) throws IOException {
      return json.tryRead(new StringReader(decoded(bytes).orElseThrow()));
    }
  },
  FILE {
    @Override
    public ReadResult<KnowledgeBase> read(DisseJson json, byte[] bytes) throws IOException {
      return readFile(json, bytes, "");
    }
  },
  PACKED_FILE {
    @Override
    public ReadResult<KnowledgeBase> read(DisseJson json, byte[] bytes) throws IOException {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
        out.write(bytes);
      }
      return readFile(json, packed.toByteArray(), ".gz");
    }
  },
  /** The parser of a host, in jackson-core's own defaults: what counts as JSON is its decision. */
  PARSER_OF_A_HOST {
    @Override
    public boolean takes(byte[] bytes, Form form) {
      return form == Form.DOCUMENT;
    }

    @Override
    public ReadResult<KnowledgeBase> read(DisseJson json, byte[] bytes) throws IOException {
      try (JsonParser parser = FACTORY.createParser(bytes)) {
        return json.tryRead(parser);
      }
    }
  };

  private static final JsonFactory FACTORY = new JsonFactory();

  /** Whether these bytes can be given to it: characters cannot be had of what is no UTF-8. */
  public boolean takes(byte[] bytes, Form form) {
    return true;
  }

  /** Reads the bytes this way. */
  public abstract ReadResult<KnowledgeBase> read(DisseJson json, byte[] bytes) throws IOException;

  private static ReadResult<KnowledgeBase> readFile(DisseJson json, byte[] bytes, String packing)
      throws IOException {
    String form = json.form() == Form.NDJSON ? ".ndjson" : ".json";
    Path file = Files.createTempFile("entry-point", form + packing);
    try {
      Files.write(file, bytes);
      return json.tryRead(file);
    } finally {
      Files.delete(file);
    }
  }

  private static Optional<String> decoded(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** A stream that never gives more than a byte, however many are asked for. */
  public static InputStream oneByteAtATime(byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] target, int offset, int length) {
        return super.read(target, offset, Math.min(1, length));
      }
    };
  }
}
