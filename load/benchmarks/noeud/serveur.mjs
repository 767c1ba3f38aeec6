// An OpenID Provider (oidc-provider) and a relying party (openid-client) in one process, with the checks that our
// own sites make: PKCE S256, state, nonce, iss in the response, pairwise sub, ES256, private_key_jwt, and the
// signature of the ID token verified by the relying party. Announces itself on stdout, stops with its stdin.
import { createHash, randomBytes } from "node:crypto";
import { createServer } from "node:http";
import Provider from "oidc-provider";
import * as client from "openid-client";

const ALG = { name: "ECDSA", namedCurve: "P-256" };
const makeKeys = () => crypto.subtle.generateKey(ALG, true, ["sign", "verify"]);
const exportKey = async (key, kid) => {
  const { key_ops, ext, ...jwk } = await crypto.subtle.exportKey("jwk", key);
  return { ...jwk, kid, alg: "ES256", use: "sig" };
};
const listen = (server) => new Promise((done) => server.listen(0, "127.0.0.1", () => done(server.address().port)));
const token = () => randomBytes(32).toString("base64url");

const opServer = createServer();
const rpServer = createServer();
const op = `http://127.0.0.1:${await listen(opServer)}`;
const rp = `http://localhost:${await listen(rpServer)}`;
const [opKeys, rpKeys] = [await makeKeys(), await makeKeys()];

const provider = new Provider(op, {
  clients: [{
    client_id: "portail",
    redirect_uris: [`${rp}/login/callback`],
    response_types: ["code"],
    grant_types: ["authorization_code"],
    token_endpoint_auth_method: "private_key_jwt",
    token_endpoint_auth_signing_alg: "ES256",
    id_token_signed_response_alg: "ES256",
    subject_type: "pairwise",
    jwks: { keys: [await exportKey(rpKeys.publicKey, "rp")] },
  }],
  jwks: { keys: [await exportKey(opKeys.privateKey, "op")] },
  cookies: { keys: [token()] },
  claims: { openid: ["sub"], profile: ["given_name", "family_name"] },
  conformIdTokenClaims: false,
  features: { devInteractions: { enabled: false } },
  findAccount: (_ctx, sub) => ({
    accountId: sub,
    claims: () => ({ sub, given_name: "Bruno", family_name: "Lacaze" }),
  }),
  interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
  // Consent was given when the accounts were linked: none is asked again.
  loadExistingGrant: async (ctx) => {
    const grant = new ctx.oidc.provider.Grant({ accountId: ctx.oidc.session.accountId, clientId: ctx.oidc.client.clientId });
    grant.addOIDCScope("openid profile");
    await grant.save();
    return grant;
  },
  pairwiseIdentifier: (_ctx, account, { clientId }) =>
    createHash("sha256").update(`${clientId} ${account}`).digest("hex"),
  subjectTypes: ["pairwise"],
  pkce: { required: () => true },
});
const answer = provider.callback();
opServer.on("request", async (request, response) => {
  if (request.url.startsWith("/interaction/")) {
    await provider.interactionDetails(request, response);
    await provider.interactionFinished(request, response, { login: { accountId: "blacaze" } });
    return;
  }
  answer(request, response);
});

const config = await client.discovery(
  new URL(op), "portail", { id_token_signed_response_alg: "ES256" },
  client.PrivateKeyJwt({ key: rpKeys.privateKey, kid: "rp" }),
  { execute: [client.allowInsecureRequests] },
);
client.enableNonRepudiationChecks(config);
const flows = new Map();
const sessions = new Map();

const send = (response, location, ...cookies) => {
  response.writeHead(303, { location, "set-cookie": cookies.map((each) => `${each}; Path=/; HttpOnly; SameSite=Lax`) });
  response.end();
};

const begin = async (response, prompt) => {
  const [id, state, nonce, verifier] = [token(), token(), token(), client.randomPKCECodeVerifier()];
  flows.set(id, { state, nonce, verifier });
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: `${rp}/login/callback`, scope: "openid profile", state, nonce, prompt,
    code_challenge: await client.calculatePKCECodeChallenge(verifier), code_challenge_method: "S256",
  });
  send(response, url.href, `flow=${id}`);
};

const finish = async (request, response) => {
  const id = /(?:^|; )flow=([^;]+)/.exec(request.headers.cookie ?? "")?.[1];
  const flow = flows.get(id);
  flows.delete(id);
  const tokens = await client.authorizationCodeGrant(config, new URL(request.url, rp), {
    pkceCodeVerifier: flow.verifier, expectedState: flow.state, expectedNonce: flow.nonce, idTokenExpected: true,
  });
  const session = token();
  sessions.set(session, tokens.claims());
  send(response, `${rp}/arrivee`, `session=${session}`);
};

rpServer.on("request", async (request, response) => {
  try {
    if (request.url.startsWith("/login/callback")) await finish(request, response);
    else if (request.url.startsWith("/login/initiate")) await begin(response, "none");
    else if (request.url === "/connexion") await begin(response, "login");
    else {
      const known = sessions.has(/(?:^|; )session=([^;]+)/.exec(request.headers.cookie ?? "")?.[1]);
      response.writeHead(known ? 200 : 403, { "content-type": "text/html; charset=utf-8" });
      response.end(`<!doctype html><html lang="fr"><title>Portail</title><h1>${known ? "Connecté" : "Inconnu"}</h1></html>`);
    }
  } catch (error) {
    response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
    response.end(`${error.code ?? error.name}: ${error.message}`);
  }
});

process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
process.stdout.write(`${JSON.stringify({ port: Number(new URL(rp).port), control: rp, pid: process.pid })}\n`);
