# completes or limit duration or limit memory or raises RecursionError
import email
text = 'MIME-Version: 1.0\n'
for i in range(2_000):
    text += f'Content-Type: multipart/mixed; boundary="b{i}"\n\n--b{i}\n'
message = email.message_from_string(text)
len(message.as_string())
