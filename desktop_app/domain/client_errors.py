"""What can go wrong between here and a measured result, from the network outwards."""

from desktop_app.domain.errors import AppError, Layer


class ClientError(AppError):
    """The check could not go on; `layer` says where the cause lies."""

    layer = Layer.NETWORK
    title = "The service could not be used"
    advice = "Try again in a while."


class TimedOut(ClientError):
    """The whole work's limit passed."""

    layer = Layer.TIMEOUT
    title = "The check took longer than its limit of {seconds:g} s"
    advice = "Try again, or allow more time."


class AnswerTooSlow(ClientError):
    """One request's limit passed."""

    layer = Layer.TIMEOUT
    title = "{host} did not answer within {seconds:g} s"
    advice = "The network or the service is slow. Try again in a while."


class AddressRefused(ClientError):
    """Keys go to IBM and to this computer only."""

    layer = Layer.ENVIRONMENT
    title = "Keys are not sent to {host}"
    advice = "Correct the account's address: https:// and an IBM host."


class HostNotFound(ClientError):
    """The name has no address (DNS)."""

    layer = Layer.DNS
    title = "The name {host} could not be found"
    advice = "Check the internet connection and the name server; on a company network, the proxy."


class ConnectionRefused(ClientError):
    """Nobody listens there, or a firewall closed the way."""

    title = "{host} could not be reached"
    advice = "Check the internet connection, the firewall and, on a company network, the proxy."


class ConnectionDropped(ClientError):
    """The connection was closed in the middle of an answer."""

    title = "The connection to {host} was cut"
    advice = "Try again. If it stays so, something between here and the service closes connections."


class ProxyUnreachable(ClientError):
    """The proxy itself cannot be reached or will not connect."""

    layer = Layer.PROXY
    title = "The proxy {proxy} could not be used"
    advice = "Check the proxy's address in the account, or HTTPS_PROXY in the environment."


class ProxyLoginNeeded(ProxyUnreachable):
    """The proxy answered 407."""

    title = "The proxy {proxy} wants a user name and password"
    advice = "Enter the proxy's login in the account, or in HTTPS_PROXY."


class ProxyCannotConnect(ProxyUnreachable):
    """The proxy is there but did not open the way."""

    title = "The proxy {proxy} did not open the way to {host} (answer {status})"
    advice = "Ask who runs the proxy to allow {host}, or check that the address is right."


class ProxyAddressRefused(ProxyUnreachable):
    """The proxy's address cannot be used as it stands."""

    title = "The proxy's address is not usable"
    advice = "Write it like http://proxy.example:3128."


class CertificateRefused(ClientError):
    """TLS: the other side could not prove who it is; `why` is one of our own sentences."""

    layer = Layer.TLS
    title = "{host} could not prove who it is: {why}"
    advice = (
        "If your network inspects traffic, put its certificate into a file and name it in "
        "REQUESTS_CA_BUNDLE or SSL_CERT_FILE. Do not go on otherwise."
    )


class TlsFailed(ClientError):
    """TLS: no encrypted connection came about."""

    layer = Layer.TLS
    title = "No encrypted connection to {host} came about"
    advice = "Something between here and the service does not speak TLS. Check the proxy and the firewall."


class CertificateFileUnusable(ClientError):
    """The file of certificates named in the environment cannot be read."""

    layer = Layer.TLS
    title = "The certificates named in {variable} cannot be read"
    advice = "Correct or remove {variable}."


class WebPageInstead(ClientError):
    """HTML came back where data was asked for: a login page, a filter, or the edge."""

    layer = Layer.PORTAL
    title = "A web page came back instead of an answer from {host}"
    advice = "Open a browser: a Wi-Fi or company login page may be waiting."


class Redirected(ClientError):
    """A 3xx answer; it is never followed, because keys would go along."""

    layer = Layer.PORTAL
    title = "{host} sent us on to {target}, which was not followed"
    advice = "Keys are sent to IBM only. Check the account's address, the proxy and any Wi-Fi login page."


class AnswerUnreadable(ClientError):
    """The answer is not what the service's interface promises."""

    layer = Layer.ANSWER
    title = "The answer from {host} could not be read"
    advice = "Try again. If it stays so, the service may have changed: look for a newer version of this program."


class AnswerTooLarge(AnswerUnreadable):
    """More bytes than any honest answer has."""

    title = "The answer from {host} was too large and was not read"


class ServiceOut(ClientError):
    """5xx, or the service says it is in maintenance."""

    layer = Layer.OUTAGE
    title = "The service is not available at the moment ({host} answered {status})"
    advice = "Nothing is wrong with your account. IBM's status page is quantum.cloud.ibm.com; try again later."


class ServiceEnded(ClientError):
    """The channel no longer exists."""

    layer = Layer.ENDED_SERVICE
    title = "The classic IBM Quantum service ended on 1 July 2025"
    advice = "Create an account on quantum.cloud.ibm.com; the classic token cannot be used any more."


class NoServiceToCheck(ClientError):
    """A local account has no service behind it."""

    layer = Layer.ENVIRONMENT
    title = "A local account has no service to check"
    advice = "It works without a network, in your own Python environment."


class RateLimited(ClientError):
    """429: asked too often."""

    layer = Layer.RATE_LIMIT
    title = "The service asks for a pause: too many requests"
    advice = "Wait a minute and try again."


class IamRefused(ClientError):
    """The sign-in service said no, for another reason than an unknown key."""

    layer = Layer.IAM
    title = "IBM's sign-in service did not accept the request (answer {status})"
    advice = "Try again. If it stays so, look at the key on cloud.ibm.com under Manage, Access, API keys."


class KeyUnknown(ClientError):
    """IAM: 400 with BXNIM0415E."""

    layer = Layer.KEY
    title = "IBM does not know this API key"
    advice = "It may have been deleted or mistyped. Create a new one on cloud.ibm.com and enter it in the account."


class KeyNotAccepted(ClientError):
    """The quantum service answered 401 though sign-in had worked."""

    layer = Layer.KEY
    title = "The service did not accept the sign-in"
    advice = "Check or replace the account's API key."


class LicenceNotAccepted(ClientError):
    """The licence agreement waits for the user."""

    layer = Layer.LICENCE
    title = "The licence has not been accepted yet"
    advice = "Sign in on quantum.cloud.ibm.com once and accept it."


class InstanceUnknown(ClientError):
    """The account's instance is not among those the key can see."""

    layer = Layer.INSTANCE
    title = "The key cannot see the instance of this account"
    advice = "Check the CRN, and that the key belongs to the same IBM Cloud account. {seen}"


class InstanceNone(ClientError):
    """The key sees no instance at all."""

    layer = Layer.INSTANCE
    title = "This key has no quantum instance"
    advice = "Create one on quantum.cloud.ibm.com, or ask the account's owner for access."


class InstanceNoTime(ClientError):
    """Instances exist, none with time allocated: the official client hides them."""

    layer = Layer.INSTANCE
    title = "No instance of this key has quantum time allocated"
    advice = "Ask the account's administrator to allocate time to “{names}”."


class InstanceAmbiguous(ClientError):
    """Several instances carry the name that was given."""

    layer = Layer.INSTANCE
    title = "Several instances are called “{name}”"
    advice = "Enter the CRN instead of the name."


class RightMissing(ClientError):
    """403: the key is fine, the instance or the action is not allowed."""

    layer = Layer.RIGHTS
    title = "The key is fine, but it has no right to this instance or action"
    advice = "Ask the instance's administrator for access, or choose another instance."


class BackendNone(ClientError):
    """No real device is online for this instance."""

    layer = Layer.BACKEND
    title = "No quantum device is available at the moment"
    advice = "{seen} Try again later, or choose another instance."


class BackendUnknown(ClientError):
    """The device does not exist for this instance (code 1007)."""

    layer = Layer.BACKEND
    title = "The device {backend} is not there for this instance"
    advice = "Run the check again to see which devices there are."


class QuotaSpent(ClientError):
    """No quantum time left."""

    layer = Layer.QUOTA
    title = "No quantum time is left on this instance"
    advice = "{left} Wait until time is free again, or choose another instance."


class JobRefused(ClientError):
    """POST /jobs was answered with 400."""

    layer = Layer.JOB
    title = "The service refused the test job"
    advice = "The service's code was {code}. Try another device, or report it with the details."


class JobFailed(ClientError):
    """The job ended as Failed or Cancelled at the service; `reason` is the service's text, cut."""

    layer = Layer.JOB
    title = "The test job ended as “{state}” on {backend}"
    advice = "The service gives this reason: {reason}"


class CircuitUnsupported(ClientError):
    """No known two-qubit gate on a coupled pair."""

    layer = Layer.BACKEND
    title = "The device {backend} offers no two-qubit gate this program knows"
    advice = "Choose another device."
