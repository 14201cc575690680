/* Every message of a mailbox read with GMime 3: addresses, subject, date; "full" also its plain text. */
#include <gmime/gmime.h>
#include <stdio.h>
#include <string.h>

static long text_bytes, attachments;

static void take(GMimeObject *parent, GMimeObject *part, gpointer unused) {
  if (!GMIME_IS_PART(part)) return;
  if (g_mime_part_is_attachment((GMimePart *)part)) {
    attachments++;
    return;
  }
  if (!GMIME_IS_TEXT_PART(part)) return;
  if (!g_mime_content_type_is_type(g_mime_object_get_content_type(part), "text", "plain")) return;
  char *text = g_mime_text_part_get_text((GMimeTextPart *)part);
  if (text) {
    text_bytes += strlen(text);
    g_free(text);
  }
}

int main(int count, char **arguments) {
  if (count < 3) return 64;
  g_mime_init();
  GMimeStream *stream = g_mime_stream_file_open(arguments[1], "r", NULL);
  if (!stream) return 66;
  GMimeParser *parser = g_mime_parser_new_with_stream(stream);
  g_mime_parser_set_format(parser, GMIME_FORMAT_MBOX);
  int messages = 0, addresses = 0, full = !strcmp(arguments[2], "full");
  while (!g_mime_parser_eos(parser)) {
    GMimeMessage *message = g_mime_parser_construct_message(parser, NULL);
    if (!message) break;
    messages++;
    addresses += internet_address_list_length(g_mime_message_get_from(message));
    addresses += internet_address_list_length(g_mime_message_get_to(message));
    addresses += internet_address_list_length(g_mime_message_get_cc(message));
    g_mime_message_get_subject(message);
    g_mime_message_get_date(message);
    if (full) g_mime_message_foreach(message, take, NULL);
    g_object_unref(message);
  }
  printf("{\"messages\":%d,\"addresses\":%d,\"text_bytes\":%ld,\"attachments\":%ld}\n", messages, addresses, text_bytes, attachments);
  return 0;
}
