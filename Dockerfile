# Balint Room: pages, sessions and the embedded media server, in one image that writes nothing.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY tsconfig.json tsconfig.server.json vite.config.ts offlinePage.ts build.mjs ./
COPY shared shared
COPY server server
COPY client client
# The commit these sources are, as the pages name it: docker build --build-arg COMMIT=$(git rev-parse HEAD)
ARG COMMIT
RUN node build.mjs && npm prune --omit=dev

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build --chown=root:root /app/package.json ./
COPY --from=build --chown=root:root /app/node_modules node_modules
COPY --from=build --chown=root:root /app/dist dist
USER node
EXPOSE 3000/tcp 7882/udp
HEALTHCHECK --interval=10s --timeout=3s --start-period=15s CMD ["node", "dist/server/server/healthCheck.js"]
CMD ["node", "dist/server/server/main.js"]
