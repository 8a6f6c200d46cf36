package shop.model;

import java.util.List;
import java.util.Map;

public record Event(Object payload, Map<String, Object> attributes, List tags) {}
