package dev.onex.page;

import java.util.List;
import org.apache.maven.doxia.sink.Sink;

/** A page of a Maven site in the few forms that ours has. Texts are made visible and escaped. */
final class SiteSink {

  private final Sink sink;

  SiteSink(Sink sink) {
    this.sink = sink;
  }

  void page(String title, Runnable body) {
    sink.head();
    sink.title();
    text(title);
    sink.title_();
    sink.head_();
    sink.body();
    section(1, title, body);
    sink.body_();
    sink.flush();
    sink.close();
  }

  void section(int level, String title, Runnable body) {
    sink.section(level, null);
    sink.sectionTitle(level, null);
    text(title);
    sink.sectionTitle_(level);
    body.run();
    sink.section_(level);
  }

  void paragraph(Runnable body) {
    sink.paragraph();
    body.run();
    sink.paragraph_();
  }

  void list(List<String> items) {
    sink.list();
    for (String item : items) {
      sink.listItem();
      text(item);
      sink.listItem_();
    }
    sink.list_();
  }

  void table(List<String> heads, Runnable rows) {
    sink.table();
    sink.tableRows();
    sink.tableRow();
    for (String head : heads) {
      sink.tableHeaderCell();
      text(head);
      sink.tableHeaderCell_();
    }
    sink.tableRow_();
    rows.run();
    sink.tableRows_();
    sink.table_();
  }

  void row(Runnable cells) {
    sink.tableRow();
    cells.run();
    sink.tableRow_();
  }

  void cells(String... texts) {
    for (String text : texts) {
      cell(() -> text(text));
    }
  }

  void cell(Runnable body) {
    sink.tableCell();
    body.run();
    sink.tableCell_();
  }

  void anchor(String name) {
    sink.anchor(name);
    sink.anchor_();
  }

  void link(String target, String text) {
    sink.link(target);
    text(text);
    sink.link_();
  }

  void text(String text) {
    sink.text(VisibleText.of(text));
  }
}
