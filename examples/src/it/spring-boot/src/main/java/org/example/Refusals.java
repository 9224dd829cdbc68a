package org.example;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.disse.check.Finding;
import org.disse.check.FindingCode;
import org.disse.check.Report;
import org.disse.io.DisseReadException;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers a body that is refused with everything that is wrong with it. */
@RestControllerAdvice
class Refusals {
  /** Where not even the first token could be read, there is no report, and Jackson knows why. */
  private static final Report NO_JSON =
      new Report(
          List.of(
              Finding.of(FindingCode.MALFORMED_JSON, "", "expected a JSON object, but was none")
                  .build()));

  @ExceptionHandler
  ResponseEntity<Report> refused(HttpMessageNotReadableException e) {
    Report report =
        Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause)
            .filter(DisseReadException.class::isInstance)
            .map(cause -> ((DisseReadException) cause).report())
            .findFirst()
            .orElse(NO_JSON);
    return ResponseEntity.badRequest().body(report);
  }
}
