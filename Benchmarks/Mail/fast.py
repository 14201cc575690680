"""The same with fast-mail-parser (Rust, called from Python), which takes one message at a time."""
import json, re, sys
import fast_mail_parser

data = open(sys.argv[1], "rb").read()
starts = [found.start() for found in re.finditer(rb"(?m)^From ", data)] + [len(data)]
messages = text = attachments = 0
for start, end in zip(starts, starts[1:]):
    message = fast_mail_parser.parse_email(data[data.index(b"\n", start) + 1 : end])
    messages += 1
    text += sum(map(len, message.text_plain))
    attachments += len(message.attachments)
    message.subject
print(json.dumps(dict(messages=messages, text_bytes=text, attachments=attachments)))
