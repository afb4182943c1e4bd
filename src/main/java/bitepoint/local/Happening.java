package bitepoint.local;

import com.fasterxml.jackson.databind.JsonNode;

/// Something that a page which shows the chat wants to know at once.
///
/// @param name of the server-sent event
record Happening(String name, JsonNode body) {}
