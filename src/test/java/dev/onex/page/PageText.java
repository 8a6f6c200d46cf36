package dev.onex.page;

import java.io.StringReader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * Reads a page strictly. Ours are XML as well, but for what stands in style and script; so an XML
 * parser finds each element that is not closed and each character that is not escaped.
 */
final class PageText {

  private final Document document;
  private final String html;

  PageText(String html) throws Exception {
    this.html = html;
    String markup =
        Pattern.compile("<(style|script)>.*?</\\1>", Pattern.DOTALL)
            .matcher(html)
            .replaceAll("<$1></$1>");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    var builder = factory.newDocumentBuilder();
    builder.setErrorHandler(null);
    document = builder.parse(new InputSource(new StringReader(markup)));
  }

  /** The texts of all nodes that an XPath finds, with their white space made single spaces. */
  List<String> texts(String path) throws Exception {
    XPath xpath = XPathFactory.newInstance().newXPath();
    NodeList nodes = (NodeList) xpath.evaluate(path, document, XPathConstants.NODESET);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(it -> nodes.item(it).getTextContent().strip().replaceAll("[ \n]+", " "))
        .toList();
  }

  /** What stands in the page's only style or script. */
  String inside(String tag) {
    Matcher found =
        Pattern.compile("<" + tag + ">(.*?)</" + tag + ">", Pattern.DOTALL).matcher(html);
    if (!found.find()) {
      throw new AssertionError("no " + tag);
    }
    String text = found.group(1);
    if (found.find()) {
      throw new AssertionError("two of " + tag);
    }
    return text;
  }
}
