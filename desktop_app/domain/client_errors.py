"""What can go wrong between here and a measured result, from the network outwards.

Each class is a row of the diagnosis table (docs/diagnosis.md is made from them): `symptom` is what is seen, `layer`
where the cause lies, `title` the sentence, `advice` what to do, `link` where to do it.
"""

import math
from typing import ClassVar

from desktop_app.domain.errors import AppError, Layer
from desktop_app.domain.instances import quantum_time as amount_of_time
from desktop_app.domain.sentence import Sentence

KEYS_PAGE = "https://cloud.ibm.com/iam/apikeys"
INSTANCES_PAGE = "https://quantum.cloud.ibm.com/instances"
PLATFORM_PAGE = "https://quantum.cloud.ibm.com"
STATUS_PAGE = "https://cloud.ibm.com/status"
WORKLOADS_PAGE = "https://quantum.cloud.ibm.com/workloads"


class ClientError(AppError):
    """The check could not go on."""

    layer = Layer.NETWORK
    symptom: ClassVar[str] = ""
    link: ClassVar[str] = ""
    title = "The service could not be used"
    advice = "Try again in a while."


class CheckGivenUp(ClientError):
    """The person in front of it had enough; a report says so, nothing raises it."""

    layer = Layer.CANCELLED
    symptom = "Cancel was pressed"
    title = "The check was cancelled"
    advice = "A job that was submitted already is cancelled at the service too."


class TimedOut(ClientError):
    """The whole work's limit passed."""

    layer = Layer.TIMEOUT
    symptom = "the limit of the whole check passes"
    title = "The check took longer than its limit of {seconds:g} s"
    advice = "Try again, or allow more time."


class QueueTooLong(TimedOut):
    """The limit passed while the job had not ended; it is cancelled at the service."""

    symptom = "the limit passes while the job waits or runs"
    link = WORKLOADS_PAGE
    title = "The test job did not end within {seconds:g} s; it was last seen {seen} on {backend}"
    advice = "The job is cancelled at the service. Choose a device with a shorter queue, or allow more time."


class AnswerTooSlow(ClientError):
    """One request's limit passed."""

    layer = Layer.TIMEOUT
    symptom = "no answer, or one that drips, within the limit of a request"
    title = "{host} did not answer within {seconds:g} s"
    advice = "The network or the service is slow. Try again in a while."


class AddressRefused(ClientError):
    """Keys go to IBM and to this computer only."""

    layer = Layer.ENVIRONMENT
    symptom = "the account's address is not https under ibm.com"
    title = "Keys are not sent to {host}"
    advice = "Correct the account's address: https:// and an IBM host."


class HostNotFound(ClientError):
    """The name has no address (DNS)."""

    layer = Layer.DNS
    symptom = "the host's name has no address"
    title = "The name {host} could not be found"
    advice = "Check the internet connection and the name server; on a company network, the proxy."


class AddressNotFound(HostNotFound):
    """No name for a host that was derived from an address of the account's own, which is then the likelier cause."""

    symptom = "the host's name has no address, and the account's address is not the usual one"
    title = "The name {host}, which follows from the account's address {address}, could not be found"
    advice = (
        "Correct the account's address, or leave it empty: the usual one is https://cloud.ibm.com. If it is right, "
        "check the internet connection and the name server."
    )


class ConnectionRefused(ClientError):
    """Nobody listens there, or a firewall closed the way."""

    symptom = "the connection is refused or never comes about"
    title = "{host} could not be reached"
    advice = "Check the internet connection, the firewall and, on a company network, the proxy."


class LocalServiceAway(ConnectionRefused):
    """Nobody listens at an address of this very computer, where a practice service may have stopped."""

    symptom = "the connection is refused at an address of this computer (127.0.0.1, localhost)"
    title = "No service answers at {host} on this computer"
    advice = (
        "It has stopped, or was not started yet. The practice service starts with "
        "`qubit-keychain sandbox --port {port}`; any other one has to be started by its own program."
    )


class ConnectionDropped(ClientError):
    """The connection was closed in the middle of an answer."""

    symptom = "the connection ends before the answer does, or no HTTP comes"
    title = "The connection to {host} was cut"
    advice = "Try again. If it stays so, something between here and the service closes connections."


class ProxyUnreachable(ClientError):
    """The proxy itself cannot be reached or will not connect."""

    layer = Layer.PROXY
    symptom = "the proxy does not answer"
    title = "The proxy {proxy} could not be used"
    advice = "Check the proxy's address in the account, or HTTPS_PROXY in the environment."


class ProxyLoginNeeded(ProxyUnreachable):
    """The proxy answered 407."""

    symptom = "the proxy answers 407"
    title = "The proxy {proxy} wants a user name and password"
    advice = "Enter the proxy's login in the account, or in HTTPS_PROXY."


class ProxyNtlmUnused(ProxyLoginNeeded):
    """The proxy answered 407, and the account's login for it is of the kind NTLM."""

    symptom = "the proxy answers 407, and the account has a login for NTLM"
    title = "The proxy {proxy} wants a login, and this program cannot log in by NTLM"
    advice = "Start a relay that can, such as px or cntlm, and enter its address as the account's proxy."


class ProxyCannotConnect(ProxyUnreachable):
    """The proxy is there but did not open the way."""

    symptom = "the proxy answers CONNECT with another status"
    title = "The proxy {proxy} did not open the way to {host} (answer {status})"
    advice = "Ask who runs the proxy to allow {host}, or check that the address is right."


class ProxyAddressRefused(ProxyUnreachable):
    """The proxy's address cannot be used as it stands."""

    symptom = "the proxy's address is none"
    title = "The proxy's address is not usable"
    advice = "Write it like http://proxy.example:3128."


class CertificateRefused(ClientError):
    """TLS: the other side could not prove who it is; `why` is one of our own sentences."""

    layer = Layer.TLS
    symptom = "the certificate is self-signed, expired, not yet valid, for another name or of an unknown authority"
    title = "{host} could not prove who it is: {why}"
    advice = (
        "If your network inspects traffic, put its certificate into a file and name it in "
        "REQUESTS_CA_BUNDLE or SSL_CERT_FILE. Do not go on otherwise."
    )


class ClockWrong(CertificateRefused):
    """TLS: the certificate is outside its days, which a wrong clock on this computer causes too."""

    symptom = "the certificate has expired or is not valid yet"
    advice = "Check this computer's date and time first. If they are right, somebody else answers for {host}."


class TlsFailed(ClientError):
    """TLS: no encrypted connection came about."""

    layer = Layer.TLS
    symptom = "the other side does not speak TLS"
    title = "No encrypted connection to {host} came about"
    advice = "Something between here and the service does not speak TLS. Check the proxy and the firewall."


class CertificateFileUnusable(ClientError):
    """The file of certificates named in the environment cannot be read."""

    layer = Layer.TLS
    symptom = "REQUESTS_CA_BUNDLE, CURL_CA_BUNDLE, SSL_CERT_FILE or SSL_CERT_DIR names nothing usable"
    title = "The certificates named in {variable} cannot be read"
    advice = "Correct or remove {variable}."


class WebPageInstead(ClientError):
    """HTML came back where data was asked for: a login page, a filter, or the edge."""

    layer = Layer.PORTAL
    symptom = "HTML instead of JSON"
    title = "A web page came back instead of an answer from {host}"
    advice = "Open a browser: a Wi-Fi or company login page may be waiting."


class Redirected(ClientError):
    """A 3xx answer; it is never followed, because keys would go along."""

    layer = Layer.PORTAL
    symptom = "a redirect (301, 302, 303, 307, 308)"
    title = "{host} sent us on to {target}, which was not followed"
    advice = "Keys are sent to IBM only. Check the account's address, the proxy and any Wi-Fi login page."


class AnswerUnreadable(ClientError):
    """The answer is not what the service's interface promises."""

    layer = Layer.ANSWER
    symptom = "JSON cut short, too deep, of other types, null, or bytes that are no text"
    title = "The answer from {host} could not be read"
    advice = "Try again. If it stays so, the service may have changed: look for a newer version of this program."


class AnswerTooLarge(AnswerUnreadable):
    """More bytes than any honest answer has."""

    symptom = "a body without end, or one that unpacks to far more than it should"
    title = "The answer from {host} was too large and was not read"


class ForeignAddress(AnswerUnreadable):
    """The classic service named a service address that is not IBM's."""

    symptom = "users/me names an address that is not https under ibm.com"
    title = "The service named {host} as its address, which is not IBM's; nothing was sent there"
    advice = "Check the account's address and the proxy: somebody may answer in IBM's place."


class UnencryptedAddress(ForeignAddress):
    """The classic service named an address of IBM's, but without encryption."""

    symptom = "users/me names an address under ibm.com that begins with http://"
    title = "The service named {host} as its address, but without encryption (http); nothing was sent there"


class ServiceOut(ClientError):
    """5xx, or a code of the service that says the same."""

    layer = Layer.OUTAGE
    symptom = "500 to 599"
    link = STATUS_PAGE
    title = "The service is not available at the moment ({host} answered {status})"
    advice = "Nothing is wrong with your account. IBM's status page is cloud.ibm.com/status; try again later."


class InternalError(ServiceOut):
    """Code 1000."""

    symptom = "an answer with code 1000"
    title = "The service met an error of its own ({host} answered {status}, code 1000)"


class PartAway(ServiceOut):
    """Code 1004."""

    symptom = "an answer with code 1004"
    title = "A device or another part behind the service is away at the moment ({host} answered {status}, code 1004)"


class InMaintenance(ServiceOut):
    """Code 1999."""

    symptom = "an answer with code 1999"
    title = "The service is in maintenance ({host} answered {status})"


class ServiceEnded(ClientError):
    """The channel no longer exists."""

    layer = Layer.ENDED_SERVICE
    symptom = "a classic account, and its hosts fail by name, TLS, web page or anything else"
    link = PLATFORM_PAGE
    title = "The classic IBM Quantum service ended on 1 July 2025"
    advice = (
        "Create an API key on quantum.cloud.ibm.com, choose the channel IBM Quantum Platform in the account's form and "
        "enter the key there: name, tags and history stay."
    )


class NoServiceToCheck(ClientError):
    """A local account has no service behind it."""

    layer = Layer.ENVIRONMENT
    symptom = "a local account"
    title = "A local account has no service to check"
    advice = "It works without a network, in your own Python environment."


def _pause(seconds: float) -> str:
    return amount_of_time(math.ceil(seconds)) if seconds > 0 else Sentence("a minute")


class RateLimited(ClientError):
    """429: asked too often."""

    layer = Layer.RATE_LIMIT
    symptom = "429 or code 1202, with a Retry-After that is too long, or again and again"
    title = "The service asks for a pause: too many requests"
    advice = "Wait {pause} and try again."

    def __init__(self, *, host: str = "", seconds: float = 0.0) -> None:
        super().__init__(host=host, seconds=seconds, pause=_pause(seconds))


class TooManyJobs(ClientError):
    """Code 3458."""

    layer = Layer.RATE_LIMIT
    symptom = "an answer with code 3458"
    link = WORKLOADS_PAGE
    title = "Too many jobs of this user are waiting already"
    advice = "Wait until one of them has ended, or cancel one."


class IamRefused(ClientError):
    """The sign-in service did not understand the question."""

    layer = Layer.IAM
    symptom = "IAM answers 404 to 499, or 400 to 403 without a code of its own or with BXNIM0106E (malformed)"
    link = STATUS_PAGE
    title = "IBM's sign-in service did not accept the request (answer {status})"
    advice = "Try again. If it stays so, something between here and IBM changes what is sent: check the proxy."


class KeyRefused(ClientError):
    """The sign-in service knows the key and refuses it."""

    layer = Layer.KEY
    symptom = "IAM answers 400, 401 or 403 with another code of its own than BXNIM0415E"
    link = KEYS_PAGE
    title = "IBM's sign-in service refuses this API key (code {code})"
    advice = (
        "The key may be disabled or expired, or its owner locked: look at it on cloud.ibm.com under Manage, Access, "
        "API keys."
    )


class KeyUnknown(ClientError):
    """IAM: 400 with BXNIM0415E."""

    layer = Layer.KEY
    symptom = "IAM answers 400 with BXNIM0415E"
    link = KEYS_PAGE
    title = "IBM does not know this API key"
    advice = "It may have been deleted or mistyped. Create a new one on cloud.ibm.com and enter it in the account."


class KeyNotAccepted(ClientError):
    """The quantum service answered 401 though sign-in had worked."""

    layer = Layer.KEY
    symptom = "the quantum service answers 401, also after the token was renewed, or with code 1201 or 1219"
    link = KEYS_PAGE
    title = "The service did not accept the sign-in"
    advice = "Check or replace the account's API key."


class KeyLocked(ClientError):
    """IAM refuses to change a locked key."""

    layer = Layer.KEY
    symptom = "IAM answers 409 to a change of the key"
    link = KEYS_PAGE
    title = "The key “{name}” is locked and cannot be changed"
    advice = "Unlock it on cloud.ibm.com under Manage, Access, API keys."


class KeyCareForbidden(ClientError):
    """IAM answers 403: the key works, but may not look after keys, be it itself."""

    layer = Layer.RIGHTS
    symptom = "IAM answers 403 to a question about keys or to a change of one"
    link = KEYS_PAGE
    title = "This key signs in, but has no right to look at or change API keys"
    advice = (
        "Ask the administrator of the IBM Cloud account for it, or look after the key on cloud.ibm.com under Manage, "
        "Access, API keys; a locked key is unlocked there."
    )


class SignInLapsed(ClientError):
    """Classic: codes 2407, 2408 and 3440."""

    layer = Layer.KEY
    symptom = "an answer with code 2407, 2408 or 3440"
    title = "The sign-in has lapsed in the middle of its use"
    advice = "Run the check again, which signs in anew. If it stays so, enter the API token anew."


class TokenRefused(ClientError):
    """Classic: loginWithToken answered 401."""

    layer = Layer.KEY
    symptom = "the classic service answers 401 to loginWithToken, or with code 3402, 3407 or 3446"
    title = "The service does not know this API token"
    advice = "It may have been regenerated. Enter the one the service shows now."


class LogoutUnproven(ClientError):
    """Classic: after the logout the access token still worked, or nobody knows."""

    layer = Layer.OUTAGE
    symptom = "the second logout is not answered with 401"
    title = "The access token may still be valid: the second logout was answered with {status} instead of 401"
    advice = "It lapses by itself. Check again, or regenerate the API token to be sure."


class LicenceNotAccepted(ClientError):
    """The licence agreement waits for the user."""

    layer = Layer.LICENCE
    symptom = "ACCEPT_LICENSE_REQUIRED, or one of the codes 3400, 3444, 3452, 3453"
    link = PLATFORM_PAGE
    title = "The licence has not been accepted yet"
    advice = "Sign in on quantum.cloud.ibm.com once and accept it."


class IbmIdNeeded(LicenceNotAccepted):
    """Classic: code 3445."""

    symptom = "the classic service answers with code 3445"
    title = "The service wants an IBMid before it signs this account in"
    advice = "Sign in once on the service's web page with an IBMid."


class InstanceUnknown(ClientError):
    """The account's instance is not among those the key can see."""

    layer = Layer.INSTANCE
    symptom = "neither Global Search nor the Resource Controller lists the account's CRN or name"
    link = INSTANCES_PAGE
    title = "The key cannot see the instance of this account"
    advice = "Check the CRN, and that the key belongs to the same IBM Cloud account. {seen}"


class InstanceNone(ClientError):
    """The key sees no instance at all."""

    layer = Layer.INSTANCE
    symptom = "neither Global Search nor the Resource Controller lists any instance"
    link = INSTANCES_PAGE
    title = "This key has no quantum instance"
    advice = "Create one on quantum.cloud.ibm.com, or ask the account's owner for access."


class InstanceNoTime(ClientError):
    """Instances exist, none with time allocated: the official client hides them."""

    layer = Layer.INSTANCE
    symptom = "instances are listed, but none has time allocated"
    link = INSTANCES_PAGE
    title = "No instance of this key has quantum time allocated"
    advice = "Ask the account's administrator to allocate time to “{names}”. IBM's client hides such instances."


class InstanceAmbiguous(ClientError):
    """Several instances carry the name that was given."""

    layer = Layer.INSTANCE
    symptom = "several instances carry the account's instance name"
    link = INSTANCES_PAGE
    title = "Several instances are called “{name}”"
    advice = "Enter the CRN instead of the name."


class InstanceNotAccepted(ClientError):
    """The quantum service does not take the CRN: 404, or 400 with a code about it."""

    layer = Layer.INSTANCE
    symptom = "the quantum service answers 404 to a question about the instance"
    link = INSTANCES_PAGE
    title = "The quantum service does not know this instance"
    advice = "It may be minutes old or just deleted. Wait a little, or choose another instance."


class ProjectUnknown(InstanceNotAccepted):
    """Classic: code 2911."""

    symptom = "an answer with code 2911"
    title = "The service does not know the hub, group or project of this account"
    advice = "Correct hub/group/project in the account, or leave the instance empty."


class RegionEmpty(ClientError):
    """No instance lies in the account's region."""

    layer = Layer.REGION
    symptom = "instances are listed, but none in the account's region"
    link = INSTANCES_PAGE
    title = "No instance of this key lies in the region {region}"
    advice = "Choose another region, or none: the key's instances lie in {seen}."


class RegionUnknown(ClientError):
    """The instance's region has no host that answers."""

    layer = Layer.REGION
    symptom = "the host of an unusual region has no address"
    title = "The region {region} has no quantum service"
    advice = "Check the region in the account and in the instance's CRN; us-east and eu-de are known to have one."


class RightMissing(ClientError):
    """403: the key is fine, the instance or the action is not allowed."""

    layer = Layer.RIGHTS
    symptom = "403 with an answer of the service, or code 1200"
    link = INSTANCES_PAGE
    title = "The key is fine, but it has no right to this instance or action"
    advice = "Ask the instance's administrator for access, or choose another instance."


class UserBlocked(ClientError):
    """Classic: codes 3459 and 3460."""

    layer = Layer.RIGHTS
    symptom = "an answer with code 3459 or 3460"
    link = PLATFORM_PAGE
    title = "The service has blocked this user"
    advice = "Another key or token will not help. Ask IBM's support why, and to lift it."


class BackendNone(ClientError):
    """No real device is online for this instance."""

    layer = Layer.BACKEND
    symptom = "no real device is online"
    title = "No quantum device is available at the moment"
    advice = "{seen} Try again later, or choose another instance."


class BackendUnknown(ClientError):
    """The device does not exist for this instance (code 1007)."""

    layer = Layer.BACKEND
    symptom = "404 with code 1007, or the name is not in the list"
    title = "The device {backend} is not there for this instance"
    advice = "Run the check again to see which devices there are."


class BackendPaused(ClientError):
    """The device that was asked for by name takes no jobs now."""

    layer = Layer.BACKEND
    symptom = "the device asked for is paused or offline"
    title = "The device {backend} is {status}"
    advice = "Choose another device, or leave the choice to the program."


class QuotaSpent(ClientError):
    """No quantum time left."""

    layer = Layer.QUOTA
    symptom = "the instance's limit is used up, or POST /jobs answers 409"
    link = INSTANCES_PAGE
    title = "No quantum time is left on this instance"
    advice = "{left} Wait until time is free again, or choose another instance."


class PlanSpent(QuotaSpent):
    """The instance has time left, but the whole account's plan has not."""

    symptom = "usage_limit_reached with time left on the instance"
    title = "The plan of the whole account is spent"
    advice = "{left} Another instance of the same account will not help; wait until time is free again."


class PaidPlan(ClientError):
    """A job on a plan that is not free was not confirmed."""

    layer = Layer.CONSENT
    symptom = "a job was asked for on a plan that is not known to be free"
    title = "The test job would cost money: about {seconds} s, at most {most} s, on “{instance}” (plan {plan})"
    advice = "Confirm it for this instance, or choose an instance on a free plan."


class JobRefused(ClientError):
    """POST /jobs was answered with 400."""

    layer = Layer.JOB
    symptom = "POST /jobs is answered with 400"
    title = "The service refused the test job"
    advice = "The service's code was {code}. Try another device, or report it with the details."


class TagsRefused(JobRefused):
    """Codes 1204 and 1205."""

    symptom = "an answer with code 1204 or 1205"
    title = "The service refused the tags of the test job"
    advice = "The service's code was {code}: it may have changed, so look for a newer version of this program."


class JobUnknown(ClientError):
    """404 with code 1291."""

    layer = Layer.JOB
    symptom = "404 with code 1291"
    title = "The service has no job {job}"
    advice = "It may have been deleted, or belong to another instance."


class JobFailed(ClientError):
    """The job ended as Failed or Cancelled at the service; `reason` is the service's text, cut."""

    layer = Layer.JOB
    symptom = "the job ends as Failed or Cancelled"
    link = WORKLOADS_PAGE
    title = "The test job ended as “{state}” on {backend}"
    advice = "The service gives this reason: {reason}"


class JobTooLong(JobFailed):
    """Cancelled with reason code 1305."""

    symptom = "the job ends as Cancelled with code 1305"
    title = "The test job ran longer than it may on {backend} and was ended there"
    advice = "Use fewer shots, or another device."


class ResultMissing(ClientError):
    """Results of a completed job: 204, or 400 with code 1234."""

    layer = Layer.JOB
    symptom = "the results of a completed job are not there (204, or 400 with code 1234)"
    title = "The job has ended, but its result is not there"
    advice = "Open the job again in a minute."


class CircuitUnsupported(ClientError):
    """No known two-qubit gate on a coupled pair."""

    layer = Layer.BACKEND
    symptom = "the device has neither cz, ecr nor cx, or no coupled pair"
    title = "The device {backend} offers no two-qubit gate this program knows"
    advice = "Choose another device, or the circuit without gates."
