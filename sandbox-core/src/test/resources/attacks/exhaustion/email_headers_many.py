# limit duration or limit memory
import email, email.policy
text = 'Subject: ' + '=?utf-8?b?4oKs?= ' * 200_000 + '\n\n'
while True:
    email.message_from_string(text, policy=email.policy.default)['subject']
